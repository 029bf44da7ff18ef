package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.application.port.in.ForgetPractice;
import vn.chiboso.membership.application.port.in.NoteAbsences;
import vn.chiboso.membership.domain.practice.Lesson;

/** Lessons and exercises: done by whoever signs in, in a branch that is none. */
@MembershipSlice
class PracticePagesTests {
    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    NoteAbsences noteAbsences;

    @Autowired
    ForgetPractice forgetPractice;

    private AlertHouse people;

    @BeforeEach
    void built() {
        people = new AlertHouse(house, sql, web, noteAbsences);
    }

    @Test
    void everyLessonSaysThatNothingCountsAndAnEmptyTryIsNoFailure() {
        for (var lesson : Lesson.values()) {
            var page = "/practice/" + lesson.word();
            assertThat(read(people.get(people.fellow, page))).contains("TẬP DƯỢT – không tính", "Làm thử");
            var empty = people.post(people.fellow, page);
            assertThat(empty).as(page).hasStatus(422);
            assertThat(read(empty)).contains("TẬP DƯỢT – không tính");
        }
        assertThat(read(people.get(people.tree.administrator(), "/practice/vote")))
                .contains("TẬP DƯỢT – không tính");
        assertThat(rows().get("practice_pass")).isZero();
    }

    @Test
    void anExerciseLeavesNothingButThatItWasDone() {
        var before = rows();
        var typed = people.post(people.fellow, "/practice/write-opinion", "text", "đèn xóm hỏng rồi");
        assertThat(typed).hasRedirectedUrl("/practice/write-opinion#mark");
        var after = rows();
        assertThat(after.remove("practice_pass")).isEqualTo(1L);
        before.remove("practice_pass");
        assertThat(after).isEqualTo(before);
        assertThat(read(people.get(people.fellow, "/practice"))).contains("Đã tập 20/11/2026");
        assertThat(read(people.get(people.newcomer, "/practice"))).doesNotContain("Đã tập");
    }

    @Test
    void aSkillIsMarkedByTheMemberAndOnlyAfterItsExercise() {
        assertThat(people.post(people.fellow, "/practice/vote/skill", "level", "ALONE"))
                .hasStatus(409);
        var wrong = people.post(people.fellow, "/practice/vote", "choice", "FOR");
        assertThat(wrong).hasStatus(422);
        assertThat(read(wrong))
                .contains("Xem lại lựa chọn rồi đánh dấu")
                .containsPattern("value=\"FOR\"[^>]*checked|checked[^>]*value=\"FOR\"");
        assertThat(people.post(people.fellow, "/practice/vote", "choice", "FOR", "more", "SURE"))
                .hasStatus3xxRedirection();
        assertThat(read(people.get(people.fellow, "/practice/vote"))).contains("Đồng chí đã làm được", "Tự làm được");
        assertThat(sql.sql("select count(*) from membership.readiness")
                        .query(Integer.class)
                        .single())
                .as("nothing marks itself")
                .isZero();
        for (var time = 0; time < 2; time++) {
            assertThat(people.post(people.fellow, "/practice/vote/skill", "level", "WITH_HELP"))
                    .hasRedirectedUrl("/practice");
        }
        assertThat(read(people.get(people.fellow, "/practice"))).contains("Đồng chí đã ghi: Khi có người giúp");
        assertThat(sql.sql("select skills from membership.readiness")
                        .query(String.class)
                        .list())
                .containsExactly("VOTE=WITH_HELP");
        assertThat(people.post(people.fellow, "/practice/vote/skill", "level", "RUBBISH"))
                .hasStatus(400);
        assertThat(people.post(people.tree.administrator(), "/practice/vote/skill", "level", "ALONE"))
                .hasStatus(404);
        assertThat(people.get(people.fellow, "/practice/rubbish")).hasStatus(404);
    }

    @Test
    void exercisesAreForgottenAfterThirtyDays() {
        people.post(people.fellow, "/practice/read-papers", "choice", "ROAD");
        sql.sql("update membership.practice_pass set passed_on = '2026-10-21'").update();
        assertThat(forgetPractice.forget()).isZero();
        sql.sql("update membership.practice_pass set passed_on = '2026-10-20'").update();
        assertThat(read(people.get(people.fellow, "/practice"))).doesNotContain("Đã tập");
        assertThat(forgetPractice.forget()).isEqualTo(1);
    }

    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        sql.sql(
                        "select table_name from information_schema.tables where table_schema = 'membership' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        sql.sql("select count(*) from membership." + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }

    private static String read(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
