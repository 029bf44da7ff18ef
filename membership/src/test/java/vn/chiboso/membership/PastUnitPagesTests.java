package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.domain.UnitName;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** Units on a day before they were renamed, moved or merged; the tree stands since July 2025, people came in August 2026. */
@MembershipSlice
class PastUnitPagesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
    private static final String BEFORE = "?day=04/11/2026";
    private static final String AFTER = "?day=05/11/2026";

    @Autowired
    House house;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    PreviewReorganisation preview;

    @Autowired
    RunReorganisation run;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private UnitId next;
    private Actor former;
    private Actor later;
    private Actor secretary;
    private int numbers;

    @BeforeEach
    void built() {
        tree = house.build();
        next = createUnit.create(
                tree.administrator(),
                new CreateUnit.Command(
                        null, tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Quảng Yên", null, null, null, null));
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
        former = house.holder(tree, tree.other(), "Vũ Văn Hùng", Position.PARTY_BUILDING_OFFICER, tree.commune());
        later = house.holder(tree, tree.other(), "Lê Thị Mai", Position.PARTY_BUILDING_OFFICER, next);
        house.member(tree, tree.branch(), "Trần Thị Chuyển", MemberStatus.PROBATIONARY);
        secretary = house.holder(tree, tree.branch(), "Đỗ Văn Ước", Position.SECRETARY, tree.branch());
    }

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @Test
    void aRenamedUnitHasItsNameOfThen() {
        run(new Change.Rename(tree.branch(), new UnitName("Chi bộ thôn Một")));
        assertThat(read(get(former, unit(tree.branch()))))
                .contains("Chi bộ thôn Một", "value=\"20/11/2026\"", "Sửa thông tin");
        assertThat(read(get(former, unit(tree.branch()) + BEFORE)))
                .contains(
                        "<h1>Chi bộ thôn Giang Đông</h1>", "Đang xem tại ngày 04/11/2026", "Đỗ Văn Ước", "2 đảng viên")
                .doesNotContain("Chi bộ thôn Một", "Sửa thông tin", "Giao chức vụ", "Sắp xếp tổ chức");
        assertThat(read(get(former, unit(tree.commune()) + BEFORE)))
                .contains("Chi bộ thôn Giang Đông", "2 tổ chức trực thuộc, 4 đảng viên", "Dự bị: 1")
                .doesNotContain("Chi bộ thôn Một");
        assertThat(read(get(former, unit(tree.commune()) + AFTER))).contains("Chi bộ thôn Một");
        assertThat(read(get(secretary, "/branch" + BEFORE))).contains("Danh sách đảng viên – Chi bộ thôn Giang Đông");
    }

    @Test
    void aMovedUnitStandsWhereItStoodAndTodaysRightsDecideWhoReadsIt() {
        run(new Change.Move(tree.branch(), next));
        assertThat(read(get(later, unit(tree.branch()) + BEFORE)))
                .contains("Đảng bộ xã Quảng Bình")
                .doesNotContain(tree.commune().toString());
        assertThat(get(former, unit(tree.branch()) + BEFORE)).hasStatus(404);
        assertThat(read(get(former, unit(tree.commune()) + BEFORE)))
                .contains("Chi bộ thôn Giang Đông", "2 tổ chức trực thuộc, 4 đảng viên")
                .doesNotContain(tree.branch().toString());
        assertThat(read(get(former, unit(tree.commune()) + AFTER)))
                .contains("1 tổ chức trực thuộc, 2 đảng viên")
                .doesNotContain("Chi bộ thôn Giang Đông");
        assertThat(read(get(tree.administrator(), unit(tree.branch()) + BEFORE)))
                .contains(unit(tree.commune()) + "?day=2026-11-04");
        assertThat(get(former, "/api/v1/units/" + tree.commune() + "/children?day=2026-11-04"))
                .bodyJson()
                .extractingPath("$[*].name")
                .asArray()
                .containsExactly("Chi bộ cơ quan Đảng ủy xã", "Chi bộ thôn Giang Đông");

        // of the branch's people, who are in another officer's charge today, the sheet of then only names
        var sheet = read(get(former, unit(tree.commune()) + "/rolls/export" + BEFORE + "&format=CSV"));
        assertThat(sheet.lines().filter(line -> line.contains("Trần Thị Chuyển")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("Dự bị").doesNotContain("02/03/1980"));
        assertThat(sheet.lines().filter(line -> line.contains("Vũ Văn Hùng")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("02/03/1980"));
    }

    @Test
    void aMergedUnitIsReadByWhoTookItOver() {
        run(new Change.Merge(Set.of(tree.branch()), tree.other(), null));
        var roll = "/branch?unit=" + tree.branch() + "&day=";
        assertThat(read(get(former, roll + "04/11/2026")))
                .contains("Danh sách đảng viên – Chi bộ thôn Giang Đông", "Trần Thị Chuyển", "02/03/1980", "Đảng số 2:")
                .doesNotContain("nay đã không còn");
        var gone = get(former, roll + "05/11/2026");
        assertThat(gone).hasStatus(422);
        assertThat(read(gone)).contains("Chi bộ thôn Giang Đông đã thôi hoạt động trước ngày này", "05/11/2026");
        // a fellow member of the branch that took it over
        assertThat(read(get(later, roll + "04/11/2026")))
                .contains("Trần Thị Chuyển")
                .doesNotContain("02/03/1980");
        assertThat(read(get(former, unit(tree.branch()) + BEFORE))).contains("Chi bộ thôn Giang Đông", "2 đảng viên");
        assertThat(read(get(former, unit(tree.commune()) + BEFORE))).contains(unit(tree.branch()) + "?day=2026-11-04");
        assertThat(get(former, "/api/v1/units/" + tree.branch() + "?day=2026-11-04"))
                .bodyJson()
                .extractingPath("$.people.PROBATIONARY")
                .isEqualTo(1);
        assertThat(read(get(secretary, "/branch/members/" + secretary.member() + BEFORE)))
                .contains("Chi bộ thôn Giang Đông", "Bí thư");
    }

    @Test
    void postsAreThoseOfTheDayAndOneThatEndedSinceHadNoLastDayYet() {
        sql.sql("""
                update membership.position set valid_to = '2026-11-10'
                where unit_id = :unit and position = 'SECRETARY'
                """).param("unit", tree.branch().value()).update();
        var successor = house.member(tree, tree.branch(), "Ngô Bá Mới", MemberStatus.OFFICIAL);
        sql.sql("""
                insert into membership.position (id, member_id, unit_id, position, valid_from)
                values (gen_random_uuid(), :member, :unit, 'SECRETARY', '2026-11-10')
                """)
                .param("member", successor.value())
                .param("unit", tree.branch().value())
                .update();
        assertThat(read(get(former, unit(tree.branch()) + "?day=09/11/2026")))
                .contains("Đỗ Văn Ước")
                .doesNotContain("Ngô Bá Mới", "09/11/2026 –", "đến 09/11/2026");
        assertThat(read(get(former, unit(tree.branch()) + "?day=10/11/2026")))
                .contains("Ngô Bá Mới")
                .doesNotContain("Đỗ Văn Ước");
    }

    @Test
    void beforeAUnitStoodThatIsSaid() {
        assertThat(get(tree.administrator(), unit(tree.branch()) + "?day=30/06/2025"))
                .hasStatus(422);
        assertThat(read(get(tree.administrator(), unit(tree.branch()) + "?day=30/06/2025")))
                .contains("Chi bộ thôn Giang Đông chưa có vào ngày này; tổ chức có từ ngày");
        assertThat(get(tree.administrator(), unit(tree.branch()) + "?day=01/07/2025"))
                .hasStatusOk();
        assertThat(get(tree.administrator(), unit(new UnitId(new UUID(7, 7))) + BEFORE))
                .hasStatus(404);
        assertThat(get(secretary, unit(tree.commune()) + BEFORE)).hasStatus(404);
    }

    @Test
    void ofADayBeforeTheListsNoNumberIsSaid() {
        var day = "?day=30/06/2026";
        assertThat(read(get(secretary, "/branch" + day)))
                .contains("Chưa có số liệu trước ngày 01/08/2026 (ngày lập danh sách)")
                .doesNotContain("Đảng số", "Không tìm thấy ai");
        for (var unit : Set.of(tree.branch(), tree.commune())) {
            assertThat(read(get(former, unit(unit) + day)))
                    .contains("Chưa có số liệu trước ngày 01/08/2026 (ngày lập danh sách)")
                    .doesNotContain("0 đảng viên");
        }
        assertThat(read(get(former, unit(tree.commune()) + day))).contains("chưa có số liệu</span>");
        assertThat(get(secretary, "/api/v1/units/" + tree.branch() + "/roll?day=2026-06-30"))
                .bodyJson()
                .hasPathSatisfying("$.counts", counts -> assertThat(counts).isNull())
                .hasPathSatisfying("$.knownFrom", from -> assertThat(from).isEqualTo("2026-08-01"));
        assertThat(get(former, "/api/v1/units/" + tree.commune() + "?day=2026-06-30"))
                .bodyJson()
                .hasPathSatisfying("$.people", people -> assertThat(people).isNull())
                .hasPathSatisfying(
                        "$.branchesUncounted", count -> assertThat(count).isEqualTo(2));
        assertThat(read(get(former, unit(tree.commune()) + "/rolls/export" + day + "&format=CSV")))
                .contains("tại ngày 30/06/2026", "chưa có số liệu trước ngày 01/08/2026 (ngày lập danh sách)");
    }

    @Test
    void whereSomeListsBeginLaterTheOthersAreCountedAndThatIsSaid() {
        sql.sql("update membership.attachment set valid_from = '2026-09-01' where unit_id = :unit")
                .param("unit", tree.branch().value())
                .update();
        var day = "?day=15/08/2026";
        assertThat(read(get(former, unit(tree.commune()) + day)))
                .contains("2 tổ chức trực thuộc, 2 đảng viên", "Chưa kể 1 chi bộ lập danh sách sau ngày này")
                .contains("chưa có số liệu</span>");
        assertThat(read(get(tree.administrator(), unit(tree.province()) + day))).contains("chưa kể 1 chi bộ");
        assertThat(read(get(former, unit(tree.commune()) + "/rolls/export" + day + "&format=CSV")))
                .contains("chưa có số liệu của 1 chi bộ lập danh sách sau ngày này");
    }

    private static String unit(UnitId unit) {
        return "/console/units/" + unit;
    }

    private void run(Change change) {
        var request = new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()), change, new Decision(++numbers + "-QĐ/TU", DAY, DAY, ""));
        run.run(
                tree.administrator(),
                request,
                preview.preview(tree.administrator(), request).fingerprint());
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
