package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.NoteAbsences;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.domain.path.ActKind;

/** Ends after which readmission waits longer: marked when they are recorded, or later. */
@MembershipSlice
class EndsForACrimeTests {
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
    void anExpulsionMaySayThatReadmissionWaitsLonger() {
        var acts = "/branch/members/" + house.due + "/acts/new";
        assertThat(BadgeHouse.read(house.branch.get(house.branch.secretary, acts + "?kind=EXPELLED")))
                .contains("phải chờ lâu hơn");
        assertThat(BadgeHouse.read(house.branch.get(house.branch.secretary, acts + "?kind=LEFT")))
                .doesNotContain("phải chờ lâu hơn");
        assertThat(house.branch.post(
                        house.branch.secretary,
                        acts,
                        "id",
                        UUID.randomUUID().toString(),
                        "kind",
                        "EXPELLED",
                        "seen",
                        "1",
                        "on",
                        "1/11/2026",
                        "number",
                        "77-QĐ/UBKT",
                        "signedOn",
                        "1/11/2026",
                        "issuer",
                        "UBKT Đảng ủy xã",
                        "criminal",
                        "true",
                        "looked",
                        "true"))
                .hasStatus3xxRedirection();
        assertThat(BadgeHouse.read(house.branch.get(house.branch.secretary, "/branch/members/" + house.due)))
                .contains("Do phạm tội: thời hạn xét kết nạp lại dài hơn");
        var early = house.branch.post(
                house.branch.secretary,
                acts,
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "ADMITTED",
                "seen",
                "2",
                "number",
                "90-QĐ/ĐU",
                "signedOn",
                "15/11/2026",
                "issuer",
                "Đảng ủy xã");
        assertThat(early).hasStatus(422);
        assertThat(BadgeHouse.read(early)).contains("2031-11-01");
    }

    @Test
    void anOldEndIsMarkedLaterWithItsBasisAndTheLongerTimeThenCounts() {
        var end = expelled();
        var at = "/branch/members/" + house.due + "/acts/" + end + "/criminal";
        assertThat(BadgeHouse.read(house.branch.get(house.branch.secretary, "/branch/members/" + house.due)))
                .contains(at);
        assertThat(BadgeHouse.read(house.branch.get(house.branch.secretary, at)))
                .contains("Không ghi tội danh");
        var id = UUID.randomUUID().toString();
        var bare = house.branch.post(house.branch.secretary, at, "id", id, "criminal", "true", "reason", "ghi sót");
        assertThat(bare).hasStatus(422);
        assertThat(BadgeHouse.read(bare)).contains("ghi sót");
        for (var twice = 0; twice < 2; twice++) {
            assertThat(house.branch.post(house.branch.secretary, at, mark(id, "true")))
                    .hasRedirectedUrl("/branch/members/" + house.due);
        }
        assertThat(BadgeHouse.read(house.branch.get(house.branch.secretary, "/branch/members/" + house.due)))
                .contains("Đã ghi bổ sung: do phạm tội", "12/2022/HS-ST", "ghi sót");
        assertThat(marks()).isEqualTo(1);
        assertReadmittedFrom("2031-11-01", 3);
        // said once more the other way, it is as it was
        assertThat(house.branch.post(
                        house.branch.secretary, at, mark(UUID.randomUUID().toString(), "false")))
                .hasStatus3xxRedirection();
        assertReadmittedFrom("2029-11-01", 4);
    }

    private void assertReadmittedFrom(String day, int seen) {
        assertThatThrownBy(() -> house.record(house.due, ActKind.ADMITTED, null, null, seen))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).endsWith("readmitted-early");
                    assertThat(refusal.args()).containsExactly(LocalDate.parse(day));
                });
    }

    @Test
    void whoMayNotAnnulTheEndMarksNothing() {
        var api = "/api/v1/members/" + house.due + "/acts/" + expelled() + "/criminal";
        assertThat(house.branch.json(house.branch.fellow, api, body("true"))).hasStatus(403);
        assertThat(house.branch.json(house.branch.inspector, api, body("true"))).hasStatus(403);
        assertThat(house.branch.json(house.branch.neighbour, api, body("true"))).hasStatus(404);
        assertThat(house.branch.json(house.branch.secretary, api, body("null"))).hasStatus4xxClientError();
        assertThat(house.branch.json(house.branch.secretary, api, body("false")))
                .hasStatus(409);
        assertThat(house.branch.json(house.branch.officer, api, body("true"))).hasStatus(201);
        assertThat(marks()).isEqualTo(1);
    }

    private String expelled() {
        house.record(house.due, ActKind.EXPELLED, LocalDate.of(2026, 11, 1), null, 1);
        return sql.sql("select id from membership.act where kind = 'EXPELLED' and member_id = :member")
                .param("member", house.due.value())
                .query(String.class)
                .single();
    }

    private int marks() {
        return sql.sql("select count(*) from membership.act where kind = 'END_MARKED' and member_id = :member")
                .param("member", house.due.value())
                .query(Integer.class)
                .single();
    }

    private static String[] mark(String id, String criminal) {
        return new String[] {
            "id",
            id,
            "criminal",
            criminal,
            "number",
            "12/2022/HS-ST",
            "signedOn",
            "1/10/2022",
            "issuer",
            "Tòa án",
            "reason",
            "ghi sót"
        };
    }

    private static String body(String criminal) {
        return """
                {"criminal":%s,"reason":"ghi sót",
                 "basis":{"number":"12/2022/HS-ST","issuer":"Tòa án","signedOn":"2022-10-01"}}
                """.formatted(criminal);
    }
}
