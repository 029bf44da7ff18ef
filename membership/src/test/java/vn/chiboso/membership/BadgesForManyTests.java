package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.application.port.in.NoteAbsences;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.domain.path.ActKind;

/** One paper on badges recorded for everybody it names, on 20 November 2026. */
@MembershipSlice
class BadgesForManyTests {
    private static final String AT = "/branch/badges/record";

    @Autowired
    House rooms;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    @Autowired
    NoteAbsences noteAbsences;

    @Autowired
    RecordAct recordAct;

    private BadgeHouse house;

    @BeforeEach
    void built() {
        house = new BadgeHouse(rooms, sql, web, noteAbsences, recordAct);
    }

    @Test
    void oneDecisionIsRecordedForEverybodyTickedWithTheHandingOver() {
        var third = house.of("Lê Thị Cùng", "1986-10-05");
        var form = UUID.randomUUID().toString();
        assertThat(BadgeHouse.read(house.branch.get(house.branch.secretary, AT + "?round=2026-11-07")))
                .contains("Phạm Văn Lỡ", "Lê Thị Cùng", "Đánh dấu tất cả 2 người của huy hiệu 40 năm")
                .doesNotContain("Đặng Thị Đủ");
        for (var twice = 0; twice < 2; twice++) {
            assertThat(award(form, "picks", pick(house.missed, "2026-11-07"), "picks", pick(third, "2026-11-07")))
                    .hasRedirectedUrl("/branch/badges?unit=" + house.branch.tree.branch() + "&round=2026-11-07");
        }
        assertThat(kinds(house.missed)).containsExactly("ENTERED", "BADGE_AWARDED", "BADGE_HANDED_OVER");
        assertThat(kinds(third)).containsExactly("ENTERED", "BADGE_AWARDED", "BADGE_HANDED_OVER");
        assertThat(BadgeHouse.read(house.branch.get(house.branch.secretary, "/branch/members/" + third)))
                .contains("đã trao ngày 07/11/2026", "12-QĐ/TU ngày 01/11/2026");
    }

    @Test
    void aBadgeTickedAsAWholeMeansThoseOnThePageAndNobodyElse() {
        house.of("Lê Thị Cùng", "1986-10-05");
        assertThat(award(UUID.randomUUID().toString(), "levels", "40", "listed", pick(house.missed, "2026-11-07")))
                .hasStatus3xxRedirection();
        assertThat(awards()).isEqualTo(1);
    }

    @Test
    void whoIsRefusedIsNamedWithTheReasonAndStaysTickedWhileTheOthersAreRecorded() {
        var waiting = house.waiting + "_30_ON_TIME_2027-02-03";
        var answer = award(
                UUID.randomUUID().toString(),
                "round",
                "2027-02-03",
                "picks",
                pick(house.due, "2027-02-03"),
                "picks",
                waiting,
                "certificates[" + waiting + "]",
                "HH 9");
        assertThat(answer).hasStatus(422);
        assertThat(BadgeHouse.read(answer))
                .contains(
                        "Chưa ghi được cho 1 người",
                        "Hồ Văn Chờ: Chưa hết thời gian chờ",
                        "đã ghi cho 1 người",
                        "12-QĐ/TU");
        assertThat(kinds(house.due)).contains("BADGE_AWARDED");
        assertThat(kinds(house.waiting)).containsExactly("ENTERED", "WARNED");
    }

    @Test
    void halfADecisionRecordsNobodyAndLosesNothing() {
        var answer = house.branch.post(
                house.branch.secretary,
                AT,
                "round",
                "2026-11-07",
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "BADGE_AWARDED",
                "number",
                "12-QĐ/TU",
                "picks",
                pick(house.missed, "2026-11-07"));
        assertThat(answer).hasStatus(422);
        assertThat(BadgeHouse.read(answer)).contains("12-QĐ/TU").containsPattern("name=\"picks\"[^>]*checked");
        assertThat(awards()).isZero();
        var nobody = award(UUID.randomUUID().toString());
        assertThat(nobody).hasStatus(422);
        assertThat(BadgeHouse.read(nobody)).contains("Chưa đánh dấu ai");
    }

    @Test
    void aBadgeTickedAsAWholeComesBackAsItsPeopleSoThatOneCanBeUnticked() {
        var answer = house.branch.post(
                house.branch.officer,
                "/console/badges/record",
                "round",
                "2026-11-07",
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "",
                "number",
                "12-QĐ/TU",
                "levels",
                "40",
                "listed",
                pick(house.missed, "2026-11-07"));
        assertThat(answer).as("no decision, and a kind that is none").hasStatus(422);
        assertThat(BadgeHouse.read(answer))
                .contains("12-QĐ/TU")
                .containsPattern("name=\"picks\"[^>]*checked")
                .doesNotContainPattern("name=\"levels\"[^>]*checked");
        assertThat(awards()).isZero();
    }

    @Test
    void whatIsRefusedOnALaterPageComesBackOnThatPage() {
        var branch = house.branch.tree.branch();
        var later = rooms.member(house.branch.officer, house.branch.tree.other(), "Lê Thị Sau", MemberStatus.OFFICIAL);
        sql.sql("update membership.member set decision_on = '1986-10-05' where id = :id")
                .param("id", later.value())
                .update();
        var second = "/console/badges/record?round=2026-11-07&after=" + branch;
        assertThat(BadgeHouse.read(house.branch.get(house.branch.officer, "/console/badges/record?round=2026-11-07")))
                .contains("Phạm Văn Lỡ", "Lê Thị Sau");
        assertThat(BadgeHouse.read(house.branch.get(house.branch.officer, second)))
                .contains("Lê Thị Sau")
                .doesNotContain("Phạm Văn Lỡ");
        var answer = house.branch.post(
                house.branch.officer,
                second,
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "BADGE_AWARDED",
                "number",
                "12-QĐ/TU",
                "picks",
                pick(later, "2026-11-07"));
        assertThat(answer).hasStatus(422);
        assertThat(BadgeHouse.read(answer))
                .contains("Lê Thị Sau", "12-QĐ/TU", "after=" + branch)
                .containsPattern("name=\"picks\"[^>]*checked")
                .doesNotContain("Phạm Văn Lỡ");
    }

    @Test
    void aNumberOfADecisionAboutOnePersonIsRefusedForEach() {
        house.record(house.branch.of(house.branch.fellow), ActKind.REPRIMANDED, LocalDate.of(2026, 11, 2), null, 1);
        var answer = award(UUID.randomUUID().toString(), "picks", pick(house.missed, "2026-11-07"));
        assertThat(answer).hasStatus(422);
        assertThat(awards()).isZero();
    }

    @Test
    void onlyWhoMayRecordASingleAwardRecordsMany() {
        var api = "/api/v1/units/" + house.branch.tree.branch() + "/badges";
        for (var actor : List.of(house.branch.committee, house.branch.fellow, house.branch.inspector)) {
            assertThat(house.branch.json(actor, api, body(house.missed))).hasStatus(403);
        }
        assertThat(house.branch.json(house.branch.neighbour, api, body(house.missed)))
                .hasStatus(404);
        assertThat(house.branch.get(house.branch.committee, AT)).hasStatus(403);
        assertThat(house.branch.get(house.branch.secretary, "/console/badges/record"))
                .hasStatus(404);
        // a secretary who names somebody of another branch learns nothing of them, and nobody records their own
        var stranger = house.branch.of(house.branch.neighbour);
        assertThat(house.branch.json(house.branch.secretary, api, body(stranger, new MemberId(UUID.randomUUID()))))
                .hasStatusOk()
                .bodyText()
                .containsPattern("person.not-found.*person.not-found")
                .doesNotContain("Đỗ Thị Nga");
        assertThat(house.branch.json(house.branch.secretary, api, body(house.branch.of(house.branch.secretary))))
                .bodyText()
                .contains("path.own");
        assertThat(awards()).isZero();
        assertThat(house.branch.json(house.branch.officer, api, body(house.missed)))
                .hasStatusOk();
        assertThat(awards()).isEqualTo(1);
    }

    @Test
    void holesAndTooManyAreRefusedOverTheInterface() {
        var api = "/api/v1/units/" + house.branch.tree.branch() + "/badges";
        for (var people : List.of("[]", "null", "[{}]", "[{\"member\":\"%s\"}]".formatted(house.missed))) {
            assertThat(house.branch.json(house.branch.secretary, api, """
                    {"kind":"BADGE_AWARDED","people":%s,
                     "decision":{"number":"12-QĐ/TU","issuer":"Tỉnh ủy","signedOn":"2026-11-01"}}
                    """.formatted(people)))
                    .hasStatus4xxClientError();
        }
        var many = new MemberId[501];
        java.util.Arrays.setAll(many, n -> new MemberId(UUID.randomUUID()));
        assertThat(house.branch.json(house.branch.secretary, api, body(many))).hasStatus4xxClientError();
        assertThat(awards()).isZero();
    }

    @Test
    void theListsAreReadOverTheInterfaceByWhoReadsThePages() {
        var list = "/api/v1/units/" + house.branch.tree.branch() + "/badges";
        assertThat(house.branch.get(house.branch.committee, list))
                .hasStatusOk()
                .bodyText()
                .contains("Đặng Thị Đủ", "P40Y2M2D", "BADGE_PROPOSED");
        assertThat(house.branch.get(house.branch.fellow, list)).hasStatus(403);
        assertThat(house.branch.get(house.branch.neighbour, list)).hasStatus(404);
        assertThat(house.branch.get(house.branch.officer, "/api/v1/badges?round=2026-11-07"))
                .hasStatusOk()
                .bodyText()
                .contains("Phạm Văn Lỡ");
        assertThat(house.branch.get(house.branch.secretary, "/api/v1/badges")).hasStatus(404);
    }

    @Test
    void oneIdForTwoPeopleIsRefusedWithItsReasonAndRecordsNobody() {
        var third = house.of("Lê Thị Cùng", "1986-10-05");
        var id = "{\"id\":\"" + UUID.randomUUID() + "\",\"member\"";
        var twice = body(house.missed, third).replace("{\"member\"", id);
        var answer = house.branch.json(
                house.branch.secretary, "/api/v1/units/" + house.branch.tree.branch() + "/badges", twice);
        assertThat(answer).hasStatus(409);
        assertThat(answer).bodyText().contains("membership.refusal.path.badge-id-twice");
        assertThat(awards()).isZero();
    }

    @Test
    void threeHundredAreRecordedByAFewStatements() {
        var picks = new ArrayList<String>();
        for (var n = 0; n < 300; n++) {
            picks.add("picks");
            picks.add(pick(
                    house.of("Lê Văn " + (char) ('A' + n / 26) + (char) ('a' + n % 26), "1986-10-05"), "2026-11-07"));
        }
        var before = System.nanoTime();
        assertThat(award(UUID.randomUUID().toString(), picks.toArray(String[]::new)))
                .hasStatus3xxRedirection();
        assertThat(java.time.Duration.ofNanos(System.nanoTime() - before)).isLessThan(java.time.Duration.ofSeconds(10));
        assertThat(awards()).isEqualTo(300);
    }

    private MvcTestResult award(String form, String... more) {
        var said = new ArrayList<>(List.of(
                "id",
                form,
                "kind",
                "BADGE_AWARDED",
                "number",
                "12-QĐ/TU",
                "signedOn",
                "1/11/2026",
                "issuer",
                "Tỉnh ủy Thanh Hóa",
                "handedOn",
                "7/11/2026"));
        said.addAll(List.of(more));
        if (!said.contains("round")) {
            said.addAll(List.of("round", "2026-11-07"));
        }
        return house.branch.post(house.branch.secretary, AT, said.toArray(String[]::new));
    }

    private static String pick(MemberId member, String round) {
        return member + "_40_ON_TIME_" + round;
    }

    private static String body(MemberId... members) {
        var people = java.util.Arrays.stream(members)
                .map(
                        "{\"member\":\"%s\",\"badge\":{\"years\":40,\"round\":\"2026-11-07\",\"way\":\"ON_TIME\"}}"
                                ::formatted)
                .collect(java.util.stream.Collectors.joining(","));
        return """
                {"kind":"BADGE_AWARDED","people":[%s],
                 "decision":{"number":"12-QĐ/TU","issuer":"Tỉnh ủy","signedOn":"2026-11-01"}}
                """.formatted(people);
    }

    private List<@org.jspecify.annotations.Nullable String> kinds(MemberId member) {
        return sql.sql("select kind from membership.act where member_id = :member order by seq")
                .param("member", member.value())
                .query(String.class)
                .list();
    }

    private int awards() {
        return sql.sql("select count(*) from membership.act where kind = 'BADGE_AWARDED'")
                .query(Integer.class)
                .single();
    }
}
