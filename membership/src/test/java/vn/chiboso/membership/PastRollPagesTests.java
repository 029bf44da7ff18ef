package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.domain.path.ActKind;

/**
 * Rolls, books and people on another day than today (20/11/2026): everybody came in August, one moved to the other branch in October, one
 * died in October, one was admitted in November.
 */
@MembershipSlice
class PastRollPagesTests {
    private static final String THEN = "2026-09-01";

    @Autowired
    House house;

    @Autowired
    RecordAct recordAct;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor fellow;
    private Actor secretary;
    private Actor elsewhere;
    private Actor officer;
    private MemberId moved;
    private MemberId dead;

    @BeforeEach
    void built() {
        tree = house.build();
        fellow = house.signIn(tree, house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL));
        moved = house.member(tree, tree.branch(), "Trần Thị Chuyển", MemberStatus.OFFICIAL);
        dead = house.member(tree, tree.branch(), "Đỗ Đức Ước", MemberStatus.OFFICIAL);
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        officer = house.holder(tree, tree.other(), "Lê Thị Mai", Position.PARTY_BUILDING_OFFICER, tree.commune());
        elsewhere = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.SECRETARY, tree.other());
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
        var died = new RecordAct.Command(
                null, dead, ActKind.DECEASED, LocalDate.of(2026, 10, 15), null, DecisionText.NONE, null, 1);
        recordAct.record(secretary, died);
        moves();
    }

    /** As a transfer leaves the rows. */
    private void moves() {
        for (var table : new String[] {"attachment", "status"}) {
            sql.sql("update membership." + table + " set valid_to = '2026-10-01' where member_id = :member")
                    .param("member", moved.value())
                    .update();
        }
        sql.sql("""
                insert into membership.attachment (id, member_id, unit_id, kind, valid_from)
                values (gen_random_uuid(), :member, :unit, 'HOME', '2026-10-01')
                """)
                .param("member", moved.value())
                .param("unit", tree.other().value())
                .update();
        sql.sql("""
                insert into membership.status (id, member_id, unit_id, status, valid_from)
                values (gen_random_uuid(), :member, :unit, 'OFFICIAL', '2026-10-01')
                """)
                .param("member", moved.value())
                .param("unit", tree.other().value())
                .update();
    }

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @Test
    void aRollOfThePastNamesWhoWasThereAndOffersNothingToDo() {
        var today = read(get(secretary, "/branch"));
        assertThat(today)
                .contains("Thêm một đảng viên", "value=\"20/11/2026\"", "Đảng số 2:")
                .doesNotContain("Trần Thị Chuyển", "Đỗ Đức Ước", "Đang xem");

        var then = read(get(secretary, "/branch?day=01/09/2026"));
        assertThat(then)
                .contains("Đang xem tại ngày 01/09/2026", "Về hôm nay", "Đảng số 4:", "value=\"01/09/2026\"")
                .contains("/branch/members/" + fellow.member() + "?day=2026-09-01", "02/03/1980")
                .contains("Trần Thị Chuyển", "Đỗ Đức Ước", "nay đã không còn ở tổ chức này")
                .doesNotContain("/branch/members/" + moved, "/branch/members/" + dead)
                .doesNotContain("Thêm một đảng viên", "/branch/import", "/branch/transfers", "Báo bằng giấy");
        assertThat(read(get(fellow, "/branch?day=" + THEN)))
                .contains("Trần Thị Chuyển")
                .doesNotContain("02/03/1980", "/branch/export");
        assertThat(read(get(secretary, "/branch?day=" + THEN + "&name=chuyen")))
                .contains("Trần Thị Chuyển", "name=\"day\" value=\"2026-09-01\"")
                .doesNotContain("Lê Văn Bình");
    }

    @Test
    void aRollIsFilteredAndSorted() {
        house.member(secretary, tree.branch(), "Đào Thị Mới", MemberStatus.PROBATIONARY);
        var page = read(get(secretary, "/branch"));
        assertThat(page).contains("Tất cả (3)", "Chính thức (2)", "Dự bị (1)", "Việc với danh sách");
        assertThat(page.indexOf("name=\"name\"")).isLessThan(page.indexOf("Thêm một đảng viên"));
        assertThat(read(get(secretary, "/branch?status=PROBATIONARY")))
                .contains("Đào Thị Mới")
                .doesNotContain("Lê Văn Bình");
        assertThat(read(get(secretary, "/branch?order=PARTY_AGE")).lines().filter(l -> l.contains("name-cell")))
                .last()
                .asString()
                .contains("Đào Thị Mới");
        assertThat(read(get(secretary, "/branch?status=WEISS_NICHT&order=NIE"))).contains("Lê Văn Bình");
        assertThat(read(get(fellow, "/branch"))).doesNotContain("Theo tuổi đảng");
    }

    @Test
    void thoseOfTheBranchToWhichSheWentSeeNothingOfTheOneSheLeft() {
        assertThat(get(elsewhere, "/branch?day=" + THEN + "&unit=" + tree.branch()))
                .hasStatus(404);
        assertThat(get(elsewhere, "/api/v1/units/" + tree.branch() + "/roll?day=" + THEN))
                .hasStatus(404);
        assertThat(get(tree.administrator(), "/branch?day=" + THEN + "&unit=" + tree.branch()))
                .hasStatus(403);
    }

    @Test
    void aDayOfWhichThereIsNothingToShowIsSaidBesideWhatWasTyped() {
        var pages = new String[] {
            "/branch?",
            "/branch/books?",
            "/console/units/" + tree.branch() + "?",
            "/branch/members/" + fellow.member() + "?",
            "/console/units/" + tree.commune() + "/rolls/export?format=CSV&"
        };
        for (var page : pages) {
            var actor = page.startsWith("/branch") ? secretary : officer;
            told(get(actor, page + "day=31/02/2026"), "31/02/2026");
            told(get(actor, page + "day=21/11/2026"), "không được sau hôm nay", "21/11/2026");
            told(
                    get(actor, page + "day=1/1/1976"),
                    page.contains("members") ? "không có trong danh sách" : "chưa có vào ngày này",
                    "01/01/1976");
        }
        told(get(secretary, "/branch?day=hôm-qua"), "hôm-qua", "Thêm một đảng viên");
    }

    private static void told(MvcTestResult answer, String... what) {
        assertThat(answer).hasStatus(422);
        assertThat(read(answer)).contains(what).doesNotContain("Đang xem tại ngày");
    }

    @Test
    void theInterfaceAnswersOfTheDayAndRefusesTheRest() {
        var roll = "/api/v1/units/" + tree.branch() + "/roll";
        var then = get(secretary, roll + "?day=" + THEN);
        assertThat(then).bodyJson().extractingPath("$.day").isEqualTo(THEN);
        assertThat(then).bodyJson().extractingPath("$.counts.total").isEqualTo(4);
        assertThat(then)
                .bodyJson()
                .extractingPath("$.people[?(@.fullName=='Trần Thị Chuyển')].book")
                .asArray()
                .containsExactly((Object) null);
        assertThat(then)
                .bodyJson()
                .extractingPath("$.people[?(@.fullName=='Lê Văn Bình')].book.birthYear")
                .asArray()
                .containsExactly(1980);
        assertThat(get(secretary, roll)).bodyJson().extractingPath("$.day").isEqualTo("2026-11-20");
        for (var address : new String[] {
            roll,
            roll + "-sheet",
            "/api/v1/units/" + tree.branch(),
            "/api/v1/units/" + tree.branch() + "/children",
            "/api/v1/units/" + tree.branch() + "/books",
            "/api/v1/members/" + fellow.member()
        }) {
            for (var day : new String[] {"2026-11-21", "1976-01-01"}) {
                var refused = get(secretary, address + "?day=" + day);
                assertThat(refused).as(address + " " + day).hasStatus(422);
                assertThat(refused).bodyJson().extractingPath("$.field").isEqualTo("day");
            }
            assertThat(get(secretary, address + "?day=gestern")).as(address).hasStatus(400);
            assertThat(get(secretary, address + "?day=" + THEN)).as(address).hasStatusOk();
        }
    }

    @Test
    void aPersonIsShownWhereAndAsWhatTheyWere() {
        var past = "?day=" + THEN;
        var card = read(get(secretary, "/branch/members/" + dead + past));
        assertThat(card)
                .contains(
                        "Đang xem tại ngày 01/09/2026", "Chi bộ thôn Giang Đông", "Chính thức", "16 năm", "20/05/2011")
                .doesNotContain("Sửa sổ danh sách", "Ghi diễn biến", "Giao chức vụ", "Từ trần", "Sổ tay đảng viên");
        assertThat(read(get(secretary, "/branch/members/" + dead))).contains("Từ trần");

        // who moved is read about where she is today, and nowhere else
        assertThat(get(secretary, "/branch/members/" + moved + past)).hasStatus(404);
        assertThat(read(get(elsewhere, "/branch/members/" + moved + past)))
                .contains("Chi bộ thôn Giang Đông", "02/03/1980")
                .doesNotContain("/branch?unit=" + tree.branch());
        assertThat(read(get(officer, "/branch/members/" + moved + past)))
                .contains("/branch?unit=" + tree.branch() + "&day=2026-09-01");
        assertThat(get(officer, "/api/v1/members/" + moved + past))
                .bodyJson()
                .extractingPath("$.unit")
                .isEqualTo(tree.branch().toString());
        assertThat(get(officer, "/api/v1/members/" + moved + "?day=2026-10-01"))
                .bodyJson()
                .extractingPath("$.unit")
                .isEqualTo(tree.other().toString());

        // fellow members of today read of a time elsewhere nothing
        var newFellow = house.signIn(tree, house.member(elsewhere, tree.other(), "Ngô Bá Mới", MemberStatus.OFFICIAL));
        assertThat(get(newFellow, "/branch/members/" + moved)).hasStatusOk();
        told(get(newFellow, "/branch/members/" + moved + past), "không có trong danh sách");
        assertThat(read(get(fellow, "/branch/members/" + secretary.member() + past)))
                .contains("Vũ Văn Hùng", "Bí thư")
                .doesNotContain("02/03/1980", "Quá trình");
    }

    @Test
    void whatIsKnownOfTodayAloneIsNotShownOfThePast() {
        sql.sql("update membership.member set note = 'Mới chuyển chỗ ở' where id = :id")
                .param("id", fellow.member() == null ? null : fellow.member().value())
                .update();
        var address = "/api/v1/members/" + fellow.member();
        assertThat(get(secretary, address)).bodyText().contains("Mới chuyển chỗ ở");
        assertThat(get(secretary, address + "?day=" + THEN)).bodyText().doesNotContain("Mới chuyển chỗ ở");
        var roll = "/api/v1/units/" + tree.branch() + "/roll";
        assertThat(get(secretary, roll)).bodyText().contains("Mới chuyển chỗ ở");
        assertThat(get(secretary, roll + "?day=" + THEN)).bodyText().doesNotContain("Mới chuyển chỗ ở");
    }

    /** An empty roll is begun today; of the past there is nothing to begin. */
    @Test
    void theTechnicalAdministratorReadsNoRollOfThePastNotEvenAnEmptyOne() {
        var empty = house.branch(tree, "Chi bộ mới lập");
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
        var roll = "/branch?unit=" + empty;
        assertThat(get(tree.administrator(), roll)).hasStatusOk();
        assertThat(get(tree.administrator(), roll + "&day=" + THEN)).hasStatus(403);
    }

    @Test
    void postsAndRanksAreThoseOfTheDay() {
        sql.sql("update membership.position set valid_from = '2026-10-05' where member_id = :member")
                .param(
                        "member",
                        secretary.member() == null ? null : secretary.member().value())
                .update();
        var address = "/branch/members/" + secretary.member();
        assertThat(read(get(secretary, address + "?day=04/10/2026"))).doesNotContain("Bí thư");
        assertThat(read(get(secretary, address + "?day=05/10/2026"))).contains("Bí thư");

        var novice = house.member(secretary, tree.branch(), "Ngô Thị Sớm", MemberStatus.PROBATIONARY);
        assertThat(get(secretary, "/api/v1/members/" + novice + "?day=2026-08-02"))
                .bodyJson()
                .extractingPath("$.person.book.officialOn")
                .isNull();
        assertThat(read(get(secretary, "/branch/members/" + novice + "?day=01/08/2026")))
                .contains("Dự bị", "0 năm");
    }

    @Test
    void theBooksAreThoseOfTheDay() {
        assertThat(read(get(secretary, "/branch/books"))).contains("Đỗ Đức Ước", "Ghi quyết định kết nạp");
        assertThat(read(get(secretary, "/branch/books?day=14/10/2026")))
                .contains("Đang xem tại ngày 14/10/2026")
                .doesNotContain("Đỗ Đức Ước", "Ghi quyết định kết nạp");
        assertThat(read(get(secretary, "/branch/books?day=15/10/2026"))).contains("Đỗ Đức Ước");
        assertThat(get(fellow, "/branch/books?day=15/10/2026")).hasStatus(403);
    }

    @Test
    void aSheetSaysOfWhichDayItIsAndOfWhoLeftOnlyThatTheyWereThere() {
        var own = sheet(get(secretary, "/branch/export?format=CSV&day=" + THEN + "&unit=" + tree.branch()));
        assertThat(own.lines().findFirst().orElse(""))
                .contains("Danh sách đảng viên tại ngày 01/09/2026 – Chi bộ thôn Giang Đông");
        assertThat(line(own, "Lê Văn Bình")).contains("02/03/1980", "Chính thức");
        assertThat(line(own, "Trần Thị Chuyển")).contains("Chính thức").doesNotContain("02/03/1980");
        assertThat(line(own, "Đỗ Đức Ước")).doesNotContain("02/03/1980");

        // the officer has both branches in charge: only who is on no roll of theirs has left
        var commune = get(officer, "/console/units/" + tree.commune() + "/rolls/export?format=CSV&day=1/9/2026");
        assertThat(commune)
                .headers()
                .hasValue(
                        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"danh-sach-dang-vien-2026-09-01.csv\"");
        assertThat(line(sheet(commune), "Trần Thị Chuyển")).contains("Giang Đông", "02/03/1980");
        assertThat(line(sheet(commune), "Đỗ Đức Ước")).doesNotContain("02/03/1980");
        assertThat(sheet(get(secretary, "/api/v1/units/" + tree.branch() + "/roll-sheet?format=CSV&day=" + THEN)))
                .isEqualTo(own);
        assertThat(get(secretary, "/branch/export?format=XLSX&day=" + THEN + "&unit=" + tree.branch()))
                .hasStatusOk();
        assertThat(sheet(get(secretary, "/branch/export?format=CSV&unit=" + tree.branch())))
                .doesNotContain("tại ngày", "Trần Thị Chuyển");
    }

    private static String line(String sheet, String name) {
        return sheet.lines().filter(line -> line.contains(name)).findFirst().orElseThrow();
    }

    private static String sheet(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String read(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(Actor actor, String address) {
        return web.get()
                .uri(address)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }
}
