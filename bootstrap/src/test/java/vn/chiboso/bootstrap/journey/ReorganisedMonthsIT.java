package vn.chiboso.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * The demo's branches reorganised and put back: everything is as it was, in all modules, and nothing is put back once something
 * rests on it. What a test lets follow it dates back before it undoes. Acts stay in everybody's path, annulled ones too, so this demo is
 * another one than that which is looked at.
 */
@TestPropertySource(properties = "demo.of=reorganisations")
class ReorganisedMonthsIT extends AtDemo {
    private Reorganisations reorganisations;
    private UUID village;
    private UUID neighbour;
    private UUID commune;

    @BeforeEach
    void places() {
        reorganisations = new Reorganisations(
                jdbc, clock, user -> client(user).mutate().baseUrl(address("")).build());
        village = reorganisations.unit("Chi bộ thôn Giang Đông");
        neighbour = reorganisations.unit("Chi bộ thôn Giang Tây");
        commune = reorganisations.unit("Đảng bộ xã Quảng Bình");
    }

    @Test
    void aMergerIntoAStandingBranchTakesEverythingAlongAndItsUndoBringsEverythingBack() {
        var places = reorganisations.places();
        var tree = reorganisations.tree();
        var reports = reports();
        var people = reorganisations.people(village);
        var from = reorganisations.path(village);
        var id = reorganisations.run("MERGE", Map.of("units", List.of(village), "into", neighbour));
        assertThat(reorganisations.path(village)).startsWith(reorganisations.path(neighbour));
        reorganisations.follow(places, from, reorganisations.path(village));
        assertThat(reorganisations.people(neighbour)).containsAll(people);
        assertThat(reports()).isEqualTo(reports);
        assertThat(reorganisations.undo(id)).isEmpty();
        reorganisations.lie(places);
        assertThat(reorganisations.tree()).isEqualTo(tree);
        assertThat(reports()).isEqualTo(reports);
    }

    @Test
    void aMoveAndASplitArePutBackTheSame() {
        var places = reorganisations.places();
        var tree = reorganisations.tree();
        var reports = reports();
        var from = reorganisations.path(village);
        var move = reorganisations.run(
                "MOVE", Map.of("unit", village, "parent", reorganisations.unit("Đảng bộ tỉnh Thanh Hóa")));
        reorganisations.follow(places, from, reorganisations.path(village));
        assertThat(reports()).isEqualTo(reports);
        assertThat(reorganisations.undo(move)).isEmpty();
        reorganisations.lie(places);
        assertThat(reorganisations.tree()).isEqualTo(tree);

        var going = reorganisations.people(village).subList(0, 5);
        var founded = UUID.randomUUID();
        var split = reorganisations.run(
                "SPLIT",
                Map.of(
                        "unit",
                        village,
                        "newUnit",
                        founded,
                        "kind",
                        "BRANCH",
                        "name",
                        "Chi bộ thôn Giang Nam",
                        "members",
                        going));
        assertThat(reorganisations.people(founded)).containsExactlyElementsOf(going);
        assertThat(reorganisations.undo(split)).isEmpty();
        assertThat(reorganisations.tree()).isEqualTo(tree);
        reorganisations.lie(places);
        assertThat(reports()).isEqualTo(reports);
    }

    @Test
    void aMergerStandsOnceTheBranchCalledItsMeetingOrClosedItsSheet() {
        var id = reorganisations.run("MERGE", Map.of("units", List.of(neighbour), "into", village));
        var meeting = jdbc.sql("""
                        select id from meetings.meeting where unit_id = :unit and state = 'PLANNED' and kind = 'REGULAR' limit 1
                        """).param("unit", village).query(UUID.class).single();
        ask("bithu", "POST", "/meetings/" + meeting + "/announcements", Map.of());
        var month = YearMonth.from(LocalDate.now(clock));
        var sheet = "/units/" + village + "/dues/" + month;
        var version = json("bithu", "/api/v1" + sheet).get("version").asLong();
        ask("bithu", "POST", sheet + "/closing", Map.of("version", version));
        assertThat(reorganisations.undo(id))
                .contains(
                        "membership.refusal.reorganisation.followed",
                        "Chi bộ thôn Giang Đông đã triệu tập, họp hoặc thông qua biên bản 1 cuộc họp",
                        "Chi bộ thôn Giang Đông đã lập hoặc chốt 1 danh sách thu đảng phí");
        jdbc.sql("update meetings.announcement set at = at - interval '1 year' where meeting_id = :meeting")
                .param("meeting", meeting)
                .update();
        assertThat(reorganisations.undo(id)).contains("danh sách thu").doesNotContain("cuộc họp");
        jdbc.sql(
                        "update membership.dues_sheet set closed = false, closed_at = null, closed_by = null where unit_id = :unit"
                                + " and month = :month")
                .param("unit", village)
                .param("month", month.atDay(1))
                .update();
        assertThat(reorganisations.undo(id)).isEmpty();
    }

    @Test
    void aMoveStandsOnceTheNewLevelAboveGraded() {
        var id = reorganisations.run(
                "MOVE", Map.of("unit", village, "parent", reorganisations.unit("Đảng bộ tỉnh Thanh Hóa")));
        var card = jdbc.sql("""
                        select id from evaluation.scorecard where unit_id = :unit and state = 'ADOPTED' order by month desc limit 1
                        """).param("unit", village).query(UUID.class).single();
        var read = json("tochuc.tinh", "/api/v1/scorecards/" + card);
        ask(
                "tochuc.tinh",
                "PUT",
                "/scorecards/" + card + "/official-grade",
                Map.of("version", read.get("version").asLong(), "points", 70, "comment", "Tỉnh chấm lại."));
        assertThat(reorganisations.undo(id)).contains("Chi bộ thôn Giang Đông đã được cấp trên chấm 1 cuộc họp");
        jdbc.sql("delete from evaluation.official_decision where scorecard_id = :card and comment = 'Tỉnh chấm lại.'")
                .param("card", card)
                .update();
        assertThat(reorganisations.undo(id)).isEmpty();
    }

    @Test
    void whateverWasRecordedSinceHoldsAMergerAndNothingElseDoes() {
        var places = reorganisations.places();
        var from = reorganisations.path(neighbour);
        var id = reorganisations.run("MERGE", Map.of("units", List.of(neighbour), "into", village));
        // a row that still follows the merger is written anew while it is looked at, and would not be found again
        reorganisations.follow(places, from, reorganisations.path(neighbour));
        later("meetings.meeting", "recorded_at", "state = 'RECORDED'", id, "họp hoặc thông qua biên bản 1 cuộc họp");
        later("meetings.vote", "closed_at", "state = 'DECIDED'", id, "đã biểu quyết 1 nội dung");
        later("meetings.task_report", "at", "true", id, "đã giao hoặc báo cáo 1 nhiệm vụ");
        later("documents.paper", "filed_at", "true", id, "đã ban hành 1 văn bản");
        later("documents.file", "stored_at", "true", id, "đã chia sẻ 1 tệp");
        later("evaluation.scorecard_entry", "entered_at", "entered_at is not null", id, "đã tự chấm điểm 1 cuộc họp");
        later("evaluation.official_decision", "at", "true", id, "đã được cấp trên chấm 1 cuộc họp");
        later("membership.dues_payment", "recorded_at", "true", id, "đã ghi hoặc sửa 1 lần nộp đảng phí");
        var report = "made_at = made_at + interval '%1$d years', month = (month + interval '%1$d years')::date";
        shifted(
                "evaluation.monthly_report",
                report.formatted(10),
                report.formatted(-10),
                "issue > 0",
                id,
                "đã chốt 1 báo cáo tháng");
        assertThat(reorganisations.undo(id)).isEmpty();
    }

    /** One of the rows is recorded ten years later for a moment; what it is about keeps its day. */
    private void later(String table, String column, String where, UUID id, String sentence) {
        var shift = "%1$s = %1$s + interval '%2$d years'";
        shifted(table, shift.formatted(column, 10), shift.formatted(column, -10), where, id, sentence);
    }

    private void shifted(String table, String there, String back, String where, UUID id, String sentence) {
        var row = jdbc.sql("select ctid::text from " + table + " where " + where + " limit 1")
                .query(String.class)
                .single();
        var now = jdbc.sql(
                        "update %s set %s where ctid = cast(:row as tid) returning ctid::text".formatted(table, there))
                .param("row", row)
                .query(String.class)
                .single();
        try {
            assertThat(reorganisations.undo(id)).contains(sentence);
        } finally {
            assertThat(jdbc.sql("update %s set %s where ctid = cast(:row as tid)".formatted(table, back))
                            .param("row", now)
                            .update())
                    .as("the row of %s put back", table)
                    .isOne();
        }
    }

    /** The commune's closed reports of all its months, as they are read. */
    private Map<String, JsonNode> reports() {
        var reports = new HashMap<String, JsonNode>();
        jdbc.sql("select distinct month from evaluation.monthly_report where commune_id = :commune and issue > 0")
                .param("commune", commune)
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list()
                .forEach(month -> reports.put(
                        month.toString(),
                        json("xaydungdang", "/api/v1/communes/" + commune + "/reports/" + YearMonth.from(month))));
        assertThat(reports).isNotEmpty();
        return reports;
    }

    private void ask(String user, String method, String path, Map<String, ?> body) {
        client(user)
                .method(org.springframework.http.HttpMethod.valueOf(method))
                .uri(address("/api/v1" + path))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }
}
