package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.application.port.in.NoteAbsences;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.domain.path.ActKind;

/** The list of a round on 20 November 2026; the round of 7 November went by, that of 3 February comes. */
@MembershipSlice
class BadgeListPagesTests {
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
    void theCommitteeSeesWhoIsDueWhoMissedARoundAndWhoWaitsUntilWhen() {
        assertThat(BadgeHouse.read(house.branch.get(house.branch.secretary, LIST)))
                .contains(
                        "đợt 03/02/2027",
                        "Đặng Thị Đủ",
                        "40 năm 2 tháng 2 ngày",
                        "Đủ điều kiện đợt này",
                        "Phạm Văn Lỡ",
                        "Đã quá đợt",
                        "đủ điều kiện từ đợt 07/11/2026",
                        "Hồ Văn Chờ",
                        "còn trong thời gian chờ sau kỷ luật, xét lại từ 10/05/2027");
        assertThat(BadgeHouse.read(house.branch.get(house.branch.committee, LIST + "/paper")))
                .contains("Đặng Thị Đủ", "Ngày 20/11/2026");
        assertThat(house.branch.get(house.branch.fellow, LIST)).hasStatus(403);
        assertThat(house.branch.get(house.branch.inspector, LIST + "?unit=" + house.branch.tree.branch()))
                .hasStatus(403);
        assertThat(house.branch.get(house.branch.neighbour, LIST + "?unit=" + house.branch.tree.branch()))
                .hasStatus(404);
        assertThat(house.branch.get(
                        house.branch.neighbour, LIST + "/export?format=CSV&unit=" + house.branch.tree.branch()))
                .hasStatus(404);
    }

    @Test
    void theOfficerReadsTheWholeAreaAndTakesItAsASheetWithoutFormulas() throws Exception {
        sql.sql("update membership.member set full_name = '=cmd' where id = :id")
                .param("id", house.due.value())
                .update();
        assertThat(BadgeHouse.read(house.branch.get(house.branch.officer, "/console/badges")))
                .contains("Phạm Văn Lỡ", "Đã quá đợt", "Chi bộ thôn Giang Đông");
        assertThat(BadgeHouse.read(house.branch.get(house.branch.officer, "/console/badges/paper")))
                .contains("Phạm Văn Lỡ");
        var sheet = house.branch
                .get(house.branch.officer, "/console/badges/export?format=CSV&round=2027-02-03")
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(sheet)
                .contains("Phạm Văn Lỡ", "40 năm 4 tháng 2 ngày", "10/05/2027")
                .doesNotContain(",=cmd", "\n=cmd");
        assertThat(house.branch.get(house.branch.officer, "/console/badges/export?format=XLSX"))
                .hasStatusOk();
        for (var path :
                new String[] {"/console/badges", "/console/badges/paper", "/console/badges/export?format=CSV"}) {
            assertThat(house.branch.get(house.branch.secretary, path)).hasStatus(404);
            assertThat(house.branch.get(house.branch.inspector, path)).hasStatus(404);
        }
        assertThat(house.branch.get(house.branch.officer, "/console/badges?unit=" + house.branch.tree.province()))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2099-11-07", "2027-02-04", "+999999999-12-31"})
    void onlyTheRoundsOnOfferAreListed(String day) {
        for (var path : new String[] {"/console/badges", "/console/badges/paper", "/console/badges/export"}) {
            var answer = web.get()
                    .uri(path)
                    .locale(java.util.Locale.of("vi"))
                    .param("round", day)
                    .param("format", "CSV")
                    .requestAttr(WebForTests.ACTOR, house.branch.officer)
                    .exchange();
            assertThat(answer).hasStatus4xxClientError();
        }
    }

    @Test
    void aPageThatFollowsABranchThatIsGoneIsRefusedAndNotTheFirstAgain() {
        var at = "/console/badges?after=";
        assertThat(house.branch.get(house.branch.officer, at + UUID.randomUUID()))
                .hasStatus(409);
        assertThat(house.branch.get(house.branch.officer, at + house.branch.tree.province()))
                .hasStatus(409);
        assertThat(house.branch.get(house.branch.officer, at + house.branch.tree.other()))
                .hasStatusOk();
    }

    @Test
    void aPageEndsAfterFourHundredBranchesAndTheNextGoesOnFromThere() {
        add(900);
        var first = BadgeHouse.read(house.branch.get(house.branch.officer, "/console/badges"));
        var second = BadgeHouse.read(house.branch.get(house.branch.officer, next(first)));
        var third = BadgeHouse.read(house.branch.get(house.branch.officer, next(second)));
        assertThat(third).doesNotContain("after=");
        assertThat(first + second + third).containsOnlyOnce(">Phạm Văn Lỡ</a>");
        assertThat(house.branch.get(house.branch.officer, "/console/badges/export?format=CSV"))
                .hasStatusOk()
                .bodyText()
                .contains("Phạm Văn Lỡ");
    }

    @Test
    void aSheetOfMoreThanTwentyThousandBranchesIsRefused() {
        add(20_001);
        assertThat(house.branch.get(house.branch.officer, "/console/badges/export?format=CSV"))
                .hasStatus4xxClientError();
    }

    private void add(int many) {
        sql.sql("""
                with made as (
                    insert into membership.unit (id, kind, name, label, created_at)
                    select gen_random_uuid(), 'BRANCH', 'Chi bộ thêm ' || n, 'zz' || lpad(n::text, 6, '0'), now()
                    from generate_series(1, :many) n
                    returning id, label)
                insert into membership.unit_link (unit_id, parent_id, path, valid_from)
                select made.id, l.unit_id, l.path || made.label || '.', date '2025-07-01'
                from made, membership.unit_link l where l.unit_id = :commune
                """)
                .param("many", many)
                .param("commune", house.branch.tree.commune().value())
                .update();
    }

    /** The address of the page after. */
    private static String next(String page) {
        var found = java.util.regex.Pattern.compile("href=\"(/console/badges\\?[^\"]*after=[^\"]*)\"")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void whoDiedWithinTheTimeOfTheRoundIsListedForAPosthumousAward() {
        house.record(house.due, ActKind.DECEASED, LocalDate.of(2026, 11, 15), null, 1);
        var near = house.of("Cao Thị Gần", "1987-10-01");
        house.record(near, ActKind.DECEASED, LocalDate.of(2026, 11, 15), null, 1);
        var far = house.of("Cao Thị Xa", "1987-12-01");
        house.record(far, ActKind.DECEASED, LocalDate.of(2026, 11, 15), null, 1);
        var page = BadgeHouse.read(house.branch.get(house.branch.secretary, LIST));
        assertThat(page)
                .contains("Đặng Thị Đủ", "Cao Thị Gần", "đã từ trần ngày 15/11/2026", "way=POSTHUMOUS")
                .doesNotContain("Cao Thị Xa");
        assertThat(BadgeHouse.read(house.branch.get(house.branch.officer, "/console/badges")))
                .contains("Cao Thị Gần");
        // the round before had closed
        assertThat(BadgeHouse.read(house.branch.get(house.branch.secretary, LIST + "?round=2026-11-07")))
                .doesNotContain("Cao Thị Gần");
    }

    @Test
    void whoMovedAwayIsListedOnlyWhileProposedAndNothingIsRecordedOfThemHere() {
        house.record(house.due, ActKind.BADGE_PROPOSED, LocalDate.of(2026, 11, 10), BadgeHouse.badge("2027-02-03"), 1);
        house.record(house.due, ActKind.MOVED_AWAY, LocalDate.of(2026, 11, 15), null, 2);
        var other = house.of("Cao Thị Đi", "1986-12-01");
        house.record(other, ActKind.MOVED_AWAY, LocalDate.of(2026, 11, 15), null, 1);
        var left = house.of("Cao Thị Ra", "1986-12-01");
        house.record(left, ActKind.LEFT, LocalDate.of(2026, 11, 15), null, 1);
        assertThat(BadgeHouse.read(house.branch.get(house.branch.secretary, LIST)))
                .contains("Đặng Thị Đủ", "đã chuyển đi ngày 15/11/2026")
                .doesNotContain("Cao Thị Đi", "Cao Thị Ra", house.due + "/acts/new");
    }
}
