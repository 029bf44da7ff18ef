package vn.chiboso.evaluation.slice;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import testing.Emptied;
import vn.chiboso.membership.api.Actor;

/** A clean database and an empty world before each test. */
abstract class SliceBase {
    @Autowired
    World world;

    @Autowired
    Heard heard;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void clean() {
        world.reset();
        heard.forget();
        Emptied.of(
                sql,
                "evaluation.scorecard",
                "evaluation.scorecard_entry",
                "evaluation.scorecard_change",
                "evaluation.official_decision",
                "evaluation.official_item",
                "evaluation.monthly_report",
                "evaluation.report_row",
                "evaluation.score_reminder",
                "evaluation.reporting_start");
        sql.sql("delete from evaluation.criteria_set where unit_path <> ''").update();
    }

    int count(String table) {
        return sql.sql("select count(*) from evaluation." + table)
                .query(Integer.class)
                .single();
    }

    MockMvcTester.MockMvcRequestBuilder get(String uri, Actor who) {
        return mvc.get().uri(uri).header(Neighbours.WHO, World.nameOf(who));
    }

    MockMvcTester.MockMvcRequestBuilder post(String uri, Actor who, String json) {
        return mvc.post()
                .uri(uri)
                .header(Neighbours.WHO, World.nameOf(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
    }

    MockMvcTester.MockMvcRequestBuilder put(String uri, Actor who, String json) {
        return mvc.put()
                .uri(uri)
                .header(Neighbours.WHO, World.nameOf(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
    }
}
