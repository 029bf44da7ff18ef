package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.FindMembers;
import vn.chiboso.membership.domain.picking.AgeBand;
import vn.chiboso.membership.domain.picking.FoundMember;
import vn.chiboso.membership.domain.picking.PartyAgeBand;
import vn.chiboso.membership.domain.picking.Picked;
import vn.chiboso.membership.domain.picking.PostGroup;

/** Members of an area are found by name and by what they are; today is 20 November 2026. */
@MembershipSlice
class MemberFinderTests {
    @Autowired
    House house;

    @Autowired
    FindMembers findMembers;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private MemberId hung;
    private Actor officer;
    private Actor secretary;

    @BeforeEach
    void built() {
        tree = house.build();
        hung = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        house.member(tree, tree.branch(), "Hùng Thị An", MemberStatus.PROBATIONARY);
        house.member(tree, tree.other(), "Lê Quang Đoàn", MemberStatus.OFFICIAL);
        secretary = house.holder(tree, tree.branch(), "Đỗ Văn Ước", Position.SECRETARY, tree.branch());
        officer = house.holder(tree, tree.other(), "Hoàng Thị Tỉnh", Position.ORGANISATION_OFFICER, tree.province());
        sql.sql("update membership.unit set branch_type = 'RESIDENTIAL' where id = :id")
                .param("id", tree.branch().value())
                .update();
        sql.sql("update membership.member set birth_year = 1950, birth_date = null, decision_on = '1971-11-20',"
                        + " ceremony_on = null, official_on = null where id = :id")
                .param("id", hung.value())
                .update();
    }

    @AfterEach
    void everybodyStandsWhereTheyAre() {
        KeptCounts.areRight(sql);
    }

    @Test
    void aNameWithoutDiacriticsFindsThemInTheOrderOfGivenNames() {
        assertThat(names(find(officer, null, "hùng", Picked.ANY))).containsExactly("Hùng Thị An", "Vũ Văn Hùng");
        assertThat(names(find(officer, tree.branch(), "hung", Picked.ANY))).hasSize(2);
        assertThat(names(find(officer, tree.other(), "hung", Picked.ANY))).isEmpty();
        assertThat(find(officer, null, "le quang doan", Picked.ANY).members())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.branchName()).isEqualTo("Chi bộ cơ quan Đảng ủy xã");
                    assertThat(found.birthYear()).isEqualTo(1980);
                    assertThat(found.status()).isEqualTo(MemberStatus.OFFICIAL);
                });
    }

    @Test
    void nothingSaidFindsNobodyAndNeitherDoesOneLetter() {
        assertThat(find(officer, null, " ", Picked.ANY).asked()).isFalse();
        assertThat(find(officer, null, "h", new Picked(MemberStatus.OFFICIAL, null, null, null, null))
                        .asked())
                .isFalse();
    }

    @Test
    void whatIsPickedHoldsTogether() {
        assertThat(picked(new Picked(MemberStatus.PROBATIONARY, null, null, null, null)))
                .containsExactly("Hùng Thị An");
        assertThat(picked(new Picked(null, BranchType.RESIDENTIAL, null, null, null)))
                .containsExactlyInAnyOrder("Vũ Văn Hùng", "Hùng Thị An", "Đỗ Văn Ước");
        assertThat(picked(new Picked(null, BranchType.STUDENT, null, null, null)))
                .isEmpty();
        assertThat(picked(new Picked(null, null, AgeBand.OVER_70, null, null))).containsExactly("Vũ Văn Hùng");
        assertThat(picked(new Picked(null, null, AgeBand.TO_50, null, null))).hasSize(4);
        assertThat(picked(new Picked(null, null, null, PartyAgeBand.FROM_50, null)))
                .containsExactly("Vũ Văn Hùng");
        assertThat(picked(new Picked(null, null, null, null, PostGroup.SECRETARIES)))
                .containsExactly("Đỗ Văn Ước");
        assertThat(picked(new Picked(null, null, null, null, PostGroup.FROM_ABOVE)))
                .containsExactly("Hoàng Thị Tỉnh");
        assertThat(picked(new Picked(MemberStatus.OFFICIAL, BranchType.RESIDENTIAL, null, null, PostGroup.COMMITTEE)))
                .containsExactly("Đỗ Văn Ước");
        assertThat(names(find(officer, null, "hung", new Picked(MemberStatus.OFFICIAL, null, null, null, null))))
                .containsExactly("Vũ Văn Hùng");
    }

    @Test
    void pagesFollowOneAnotherAndNobodyIsOnTwo() {
        for (var i = 0; i < 60; i++) {
            house.member(
                    secretary,
                    tree.branch(),
                    "Trịnh Văn " + (char) ('A' + i % 26) + (char) ('a' + i / 26) + "nh",
                    MemberStatus.OFFICIAL);
        }
        for (var text : List.of("", "trinh van")) {
            var all = new Picked(MemberStatus.OFFICIAL, null, null, null, null);
            var first = find(officer, tree.branch(), text, all);
            var second = findMembers.find(officer, new FindMembers.Query(tree.branch(), text, all, first.next()));
            assertThat(first.members()).hasSize(50);
            assertThat(first.hits()).isEqualTo(text.isEmpty() ? 62 : 60);
            assertThat(second.next()).isEmpty();
            var ids = new ArrayList<>(
                    first.members().stream().map(FoundMember::id).toList());
            ids.addAll(second.members().stream().map(FoundMember::id).toList());
            assertThat(ids).hasSize(first.hits()).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatChangesIsFoundAsItIsNow() {
        sql.sql("update membership.status set status = 'SUSPENDED' where member_id = :id")
                .param("id", hung.value())
                .update();
        assertThat(picked(new Picked(MemberStatus.SUSPENDED, null, null, null, null)))
                .containsExactly("Vũ Văn Hùng");
        sql.sql("update membership.unit set branch_type = 'STUDENT' where id = :id")
                .param("id", tree.branch().value())
                .update();
        assertThat(picked(new Picked(null, BranchType.STUDENT, null, null, null)))
                .hasSize(3);
        sql.sql("update membership.attachment set valid_to = '2026-11-01' where member_id = :id")
                .param("id", hung.value())
                .update();
        assertThat(names(find(officer, null, "vu van hung", Picked.ANY))).isEmpty();
        assertThat(picked(new Picked(null, BranchType.STUDENT, null, null, null)))
                .hasSize(2);
    }

    @Test
    void madeAnewTheTableSaysTheSame() {
        sql.sql("truncate membership.person_place").update();
        sql.sql("select membership.pick_everybody()").query(row -> {});
        KeptCounts.areRight(sql);
        assertThat(picked(new Picked(MemberStatus.PROBATIONARY, null, null, null, null)))
                .hasSize(1);
    }

    @Test
    void whoInspectsFindsNamesWithoutBirthAndPicksByNoAge() {
        var inspector = house.holder(tree, tree.other(), "Cao Văn Kiểm", Position.INSPECTOR, tree.commune());
        var view = find(inspector, null, "hung", Picked.ANY);
        assertThat(view.full()).isFalse();
        assertThat(view.members()).hasSize(2).allMatch(found -> found.birthYear() == null);
        assertThat(view.shownOf()).isEmpty();
        assertRefused(
                Refusal.Kind.FORBIDDEN, inspector, null, "hung", new Picked(null, null, AgeBand.TO_50, null, null));
        assertThat(find(officer, null, "hung", Picked.ANY).shownOf()).contains(tree.province());
    }

    @Test
    void onlyAnOfficerFindsAndOnlyInTheirArea() {
        var commune =
                house.holder(tree, tree.other(), "Mai Thị Nguyệt", Position.PARTY_BUILDING_OFFICER, tree.commune());
        assertThat(find(commune, null, "hung", Picked.ANY).unit().id()).isEqualTo(tree.commune());
        assertRefused(Refusal.Kind.NOT_FOUND, commune, tree.province(), "hung", Picked.ANY);
        assertRefused(Refusal.Kind.FORBIDDEN, secretary, null, "hung", Picked.ANY);
        assertRefused(Refusal.Kind.FORBIDDEN, secretary, tree.branch(), "hung", Picked.ANY);
        assertRefused(Refusal.Kind.FORBIDDEN, tree.administrator(), tree.commune(), "hung", Picked.ANY);
    }

    @Test
    void thePageShowsWhoWasFoundAndLeadsToThem() {
        PageText.shows(
                get(officer, "/console/people?name=hung"),
                "Tìm thấy 2 đảng viên.",
                "Vũ Văn Hùng",
                "/branch/members/" + hung,
                "1950",
                "– Đảng bộ xã Quảng Bình",
                "/branch/find");
        PageText.shows(
                get(officer, "/console/people?unit=" + tree.commune() + "&age=OVER_70"), "Tìm thấy 1 đảng viên.");
        assertThat(PageText.of(get(officer, "/console/units/" + tree.commune())))
                .contains("action=\"/console/people\"", "name=\"name\"");
    }

    @Test
    void theNationIsSearchedByNameOnly() {
        sql.sql("update membership.unit set kind = 'CENTRAL' where id = :id")
                .param("id", tree.province().value())
                .update();
        var page = get(officer, "/console/people?status=OFFICIAL");
        assertThat(page).hasStatus(422);
        assertThat(PageText.of(page)).contains("Cả nước thì chỉ tìm theo tên").doesNotContain("Vũ Văn Hùng");
        PageText.shows(get(officer, "/console/people?status=OFFICIAL&name=hung"), "Tìm thấy 1 đảng viên.");
        assertThat(get(officer, "/api/v1/units/" + tree.province() + "/members?status=OFFICIAL"))
                .hasStatus(422);
    }

    @Test
    void programsAskTheSame() {
        assertThat(get(officer, "/api/v1/units/" + tree.branch() + "/members?name=hung&status=OFFICIAL"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.hits", hits -> assertThat(hits).isEqualTo(1))
                .hasPathSatisfying("$.members[0].name", name -> assertThat(name).isEqualTo("Vũ Văn Hùng"));
    }

    private MvcTestResult get(Actor actor, String url) {
        return web.get()
                .uri(url)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    private FindMembers.View find(Actor actor, @Nullable UnitId unit, String text, Picked picked) {
        return findMembers.find(actor, new FindMembers.Query(unit, text, picked, ""));
    }

    private List<String> picked(Picked picked) {
        return names(find(officer, null, "", picked));
    }

    private static List<String> names(FindMembers.View view) {
        return view.members().stream().map(FoundMember::name).toList();
    }

    private void assertRefused(Refusal.Kind kind, Actor actor, @Nullable UnitId unit, String text, Picked picked) {
        assertThatThrownBy(() -> find(actor, unit, text, picked))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Objects.requireNonNull(kind)));
    }
}
