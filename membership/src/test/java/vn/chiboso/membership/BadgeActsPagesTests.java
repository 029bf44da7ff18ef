package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.NoteAbsences;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.BadgeWay;

/** Badges of one person from the reminder to the handing over, on 20 November 2026. */
@MembershipSlice
class BadgeActsPagesTests {
    private static final String LIST = "/branch/badges";

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
    void aProposalAnAwardAndTheHandingOverAreRecordedAndEndTheReminder() {
        assertThat(BadgeHouse.read(house.branch.get(house.branch.secretary, "/branch/alerts")))
                .contains("Phạm Văn Lỡ đủ 40 năm tuổi đảng");
        var acts = "/branch/members/" + house.missed + "/acts/new";
        assertThat(BadgeHouse.read(house.branch.get(
                        house.branch.secretary, acts + "?kind=BADGE_AWARDED&years=40&round=2026-11-07")))
                .contains("value=\"07/11/2026\"", "Truy tặng", "Số giấy chứng nhận");
        var refused = house.branch.post(
                house.branch.secretary, acts, BadgeHouse.fields("BADGE_AWARDED", "1", "round", "8/11/2026"));
        assertThat(refused).hasStatus(422);
        assertThat(BadgeHouse.read(refused)).contains("không phải một đợt trao tặng", "12-QĐ/TU");
        assertThat(house.branch.post(
                        house.branch.secretary, acts, BadgeHouse.fields("BADGE_AWARDED", "1", "round", "7/11/2026")))
                .hasRedirectedUrl("/branch/members/" + house.missed);
        assertThat(BadgeHouse.read(house.branch.get(house.branch.secretary, "/branch/alerts")))
                .doesNotContain("Phạm Văn Lỡ");
        assertThat(BadgeHouse.read(house.branch.get(house.branch.secretary, LIST + "?round=2026-11-07")))
                .contains("Có quyết định tặng", "12-QĐ/TU ngày 01/11/2026, Tỉnh ủy Thanh Hóa", "BADGE_HANDED_OVER");
        var handed = house.branch.post(
                house.branch.secretary,
                acts,
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "BADGE_HANDED_OVER",
                "seen",
                "2",
                "years",
                "40",
                "on",
                "7/11/2026",
                "certificate",
                "HH 123");
        assertThat(handed).hasRedirectedUrl("/branch/members/" + house.missed);
        assertThat(BadgeHouse.read(
                        house.branch.get(house.branch.secretary, "/branch/members/" + house.missed + "/handbook")))
                .contains("Huy hiệu Đảng đã được tặng", "40 năm tuổi đảng", "đã trao ngày 07/11/2026", "HH 123");
        assertThat(BadgeHouse.read(house.branch.get(
                        house.branch.secretary, "/branch/members/" + house.missed + "/handbook/paper")))
                .contains("Huy hiệu Đảng đã được tặng");
    }

    @Test
    void oneDecisionNamesSeveralButHasNoNumberOfADecisionAboutOne() {
        house.record(house.missed, ActKind.BADGE_AWARDED, null, BadgeHouse.badge("2026-11-07"), 1);
        house.record(
                house.of("Lê Thị Cùng", "1986-10-05"), ActKind.BADGE_AWARDED, null, BadgeHouse.badge("2026-11-07"), 1);
        assertThatThrownBy(() -> house.record(house.due, ActKind.REPRIMANDED, LocalDate.of(2026, 11, 5), null, 1))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("membership.refusal.path.number-taken"));
    }

    @Test
    void duringAWaitTheRefusalNamesItsEnd() {
        assertThatThrownBy(() -> house.record(
                        house.waiting,
                        ActKind.BADGE_PROPOSED,
                        LocalDate.of(2026, 11, 15),
                        new RecordAct.BadgeText(30, LocalDate.of(2027, 2, 3), BadgeWay.ON_TIME, null),
                        2))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("membership.refusal.path.badge-waits");
                    assertThat(refusal.args()).containsExactly(LocalDate.of(2027, 5, 10));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'years':40,'round':'2026-11-07'}|way",
                "{'years':40,'round':'+999999999-12-31','way':'ON_TIME'}|round",
                "{'years':40,'round':'-999999999-01-01','way':'EARLY_ILLNESS'}|round",
                "{'years':40,'round':'2031-11-07','way':'ON_TIME'}|round",
                "{'years':41,'round':'2026-11-07','way':'ON_TIME'}|years"
            })
    void oddBadgesAreRefusedOverTheInterfaceByTheirField(String badge, String field) {
        var answer =
                house.branch.json(house.branch.secretary, "/api/v1/members/" + house.missed + "/acts", """
                {"kind":"BADGE_AWARDED","seen":1,"badge":%s,
                 "decision":{"number":"12-QĐ/TU","issuer":"Tỉnh ủy Thanh Hóa","signedOn":"2026-11-01"}}
                """.formatted(
                                badge.replace('\'', '"')));
        assertThat(answer).hasStatus4xxClientError();
        assertThat(answer).bodyText().contains(field);
    }

    @Test
    void theAwardIsOfferedOnTheGroundAndForTheRoundOfTheProposal() {
        var early = house.of("Mai Thị Sớm", "1987-10-01");
        house.record(
                early,
                ActKind.BADGE_PROPOSED,
                LocalDate.of(2026, 11, 2),
                new RecordAct.BadgeText(40, LocalDate.of(2026, 11, 7), BadgeWay.EARLY_ILLNESS, null),
                1);
        var link =
                "/branch/members/" + early + "/acts/new?kind=BADGE_AWARDED&years=40&round=2026-11-07&way=EARLY_ILLNESS";
        assertThat(BadgeHouse.read(house.branch.get(house.branch.secretary, LIST + "?round=2027-02-03")))
                .contains("Mai Thị Sớm", link);
        assertThat(BadgeHouse.read(house.branch.get(house.branch.secretary, link)))
                .containsPattern("value=\"EARLY_ILLNESS\"[^>]*(selected|checked)")
                .contains("value=\"07/11/2026\"");
    }
}
