package vn.chiboso.membership.adapter.out.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.House;
import vn.chiboso.membership.MembershipSlice;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.People;
import vn.chiboso.membership.domain.AccountView;
import vn.chiboso.membership.domain.PersonHit;

/** People and accounts are found by name below a node, wherever rows came from and whatever moved since. */
@MembershipSlice
class NamePlacesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 15);

    @Autowired
    House house;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private MemberId hung;

    @BeforeEach
    void threePeople() {
        tree = house.build();
        hung = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        house.member(tree, tree.branch(), "Phùng Thị An", MemberStatus.OFFICIAL);
        house.member(tree, tree.other(), "Lê Quang Đoàn", MemberStatus.OFFICIAL);
    }

    @Test
    void theBeginningOfAWordIsFoundAtEveryLevelAboveInTheOrderOfGivenNames() {
        house.member(tree, tree.branch(), "Hùng Thị Bé", MemberStatus.OFFICIAL);
        for (var unit : List.of(tree.branch(), tree.commune(), tree.province())) {
            assertThat(found("hun", unit)).containsExactly("Hùng Thị Bé", "Vũ Văn Hùng");
        }
        assertThat(found("hung", tree.other())).isEmpty();
        assertThat(found("le quang doan", tree.province())).containsExactly("Lê Quang Đoàn");
    }

    @Test
    void theInsideOfAWordIsNotFound() {
        assertThat(found("hung", tree.branch())).containsExactly("Vũ Văn Hùng");
        assertThat(found("ung thi", tree.branch())).isEmpty();
    }

    @Test
    void moreThanAWordIsFoundInTheOrderOfTheNameAndOthersMayStandBetween() {
        house.member(tree, tree.branch(), "Hùng Văn Vũ", MemberStatus.OFFICIAL);
        assertThat(found("van hung", tree.province())).containsExactly("Vũ Văn Hùng");
        assertThat(found("hung van", tree.province())).containsExactly("Hùng Văn Vũ");
        assertThat(found("vu hung", tree.province())).containsExactly("Vũ Văn Hùng");
        assertThat(found("vu hu", tree.province())).containsExactly("Vũ Văn Hùng");
        assertThat(found("v hung", tree.province())).isEmpty();
        assertThat(found("vu vu hung", tree.province())).isEmpty();
        assertThat(found("phung thi a", tree.province())).containsExactly("Phùng Thị An");
        assertThat(found("van h_ng", tree.province())).isEmpty();
    }

    @Test
    void twoLettersAreAWord() {
        assertThat(found("an", tree.province())).containsExactly("Phùng Thị An");
        assertThat(found("vu", tree.province())).containsExactly("Vũ Văn Hùng");
        assertThat(found("hi", tree.province())).isEmpty();
    }

    @Test
    void signsOfPatternsMeanThemselves() {
        assertThat(found("%", tree.province())).isEmpty();
        assertThat(found("h_ng", tree.province())).isEmpty();
        assertThat(found("v\\n", tree.province())).isEmpty();
        for (var odd :
                List.of("van'", "'van", "van\\", "van:*", "van & hung", "van | an", "!van", "( van", "van'':*'")) {
            assertThat(found(odd, tree.province())).as(odd).isEmpty();
        }
    }

    @Test
    void aNameWithAnApostropheIsFound() {
        house.member(tree, tree.branch(), "H' Hen Niê", MemberStatus.OFFICIAL);
        house.member(tree, tree.branch(), "K'Brêm", MemberStatus.OFFICIAL);
        assertThat(found("h' hen", tree.province())).containsExactly("H' Hen Niê");
        assertThat(found("k'b", tree.province())).containsExactly("K'Brêm");
    }

    @Test
    void whoIsNoLongerThereIsNotFound() {
        sql.sql("update membership.attachment set valid_to = '2026-11-01' where member_id = :member")
                .param("member", hung.value())
                .update();
        assertThat(found("vu van hung", tree.province())).isEmpty();
    }

    @Test
    void whoFollowsManyThatLeftIsStillFound() {
        for (var i = 0; i < 110; i++) {
            gone("Hùng", i);
        }
        assertThat(found("hung", tree.branch())).containsExactly("Vũ Văn Hùng");
    }

    @Test
    void aBranchThatMovedIsFoundWhereItStands() {
        var elsewhere = UUID.randomUUID();
        sql.sql(
                        "insert into membership.unit (id, kind, name, label, created_at) values (:id, 'COMMUNE', 'Đảng bộ xã khác', 'zzzzzz', now())")
                .param("id", elsewhere)
                .update();
        link(elsewhere, path(tree.province()) + "zzzzzz.", tree.province(), LocalDate.of(2025, 7, 1));
        assertThat(found("vu van hung", new UnitId(elsewhere), LATER)).isEmpty();

        sql.sql("update membership.unit_link set valid_to = '2026-12-01' where unit_id = :unit")
                .param("unit", tree.branch().value())
                .update();
        var label = path(tree.branch()).substring(path(tree.commune()).length());
        link(
                tree.branch().value(),
                path(tree.province()) + "zzzzzz." + label,
                new UnitId(elsewhere),
                LocalDate.of(2026, 12, 1));
        assertThat(found("vu van hung", new UnitId(elsewhere), LATER)).containsExactly("Vũ Văn Hùng");
        assertThat(found("vu van hung", tree.commune(), LATER)).isEmpty();
        assertThat(found("vu van hung", tree.commune())).containsExactly("Vũ Văn Hùng");
    }

    @Test
    void aCorrectedNameIsFoundAndTheOldOneNot() {
        sql.sql(
                        "update membership.member set full_name = 'Vũ Văn Hưởng', search_name = 'vu van huong', sort_name = 'Hưởng Vũ Văn' where id = :id")
                .param("id", hung.value())
                .update();
        assertThat(found("huong", tree.province())).containsExactly("Vũ Văn Hưởng");
        assertThat(found("van hung", tree.province())).isEmpty();
    }

    @Test
    void madeAnewTheTableSaysTheSame() {
        house.signIn(tree, hung);
        var before = table();
        sql.sql("truncate membership.name_place").update();
        sql.sql("select membership.place_everybody()").query(row -> {});
        assertThat(table()).isEqualTo(before).hasSize(3);
    }

    @Test
    void accountsAreFoundByNameSignInNameAndScope() {
        house.signIn(tree, hung);
        assertThat(accounts("", null)).containsExactly("hung.vv", "quantri");
        assertThat(accounts("vu van", null)).containsExactly("hung.vv");
        assertThat(accounts(".vv", null)).containsExactly("hung.vv");
        assertThat(accounts("quan tri", null)).isEmpty();
        assertThat(accounts("quantr", null)).containsExactly("quantri");
        assertThat(accounts("hu", null)).containsExactly("hung.vv");
        assertThat(accounts("", List.of(place(tree.commune())))).containsExactly("hung.vv");
        assertThat(accounts("hung", List.of(place(tree.other())))).isEmpty();
    }

    @Test
    void anAccountIsFoundAsLongAsItIsThereAndByItsPresentName() {
        house.signIn(tree, hung);
        var commune = List.of(place(tree.commune()));
        assertThat(accounts(".vv", commune)).containsExactly("hung.vv");
        assertThat(accounts("van hung", commune)).containsExactly("hung.vv");
        sql.sql("update membership.account set user_name = 'bithu' where member_id = :id")
                .param("id", hung.value())
                .update();
        assertThat(accounts(".vv", commune)).isEmpty();
        assertThat(accounts("bit", commune)).containsExactly("bithu");
        assertThat(accounts("van hung", null)).containsExactly("bithu");
        sql.sql("delete from membership.account_event").update();
        sql.sql("delete from membership.account where member_id = :id")
                .param("id", hung.value())
                .update();
        assertThat(accounts("van hung", commune)).isEmpty();
        assertThat(table()).noneMatch(line -> line.contains("bithu"));
    }

    private void gone(String given, int number) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into membership.member (id, full_name, search_name, sort_name, birth_year, smartphone, away, created_at)
                values (:id, :full, :folded, :sort, 1950, false, false, now())
                """)
                .param("id", id)
                .param("full", "Bùi Văn " + given)
                .param("folded", "bui van hung")
                .param("sort", "A%03d".formatted(number))
                .update();
        sql.sql("""
                insert into membership.attachment (id, member_id, unit_id, kind, valid_from, valid_to)
                values (:id, :member, :unit, 'HOME', '2025-07-01', '2025-08-01')
                """)
                .param("id", UUID.randomUUID())
                .param("member", id)
                .param("unit", tree.branch().value())
                .update();
    }

    private void link(UUID unit, String path, UnitId parent, LocalDate from) {
        sql.sql(
                        "insert into membership.unit_link (unit_id, parent_id, path, valid_from) values (:unit, :parent, :path, :from)")
                .param("unit", unit)
                .param("parent", parent.value())
                .param("path", path)
                .param("from", from)
                .update();
    }

    private List<String> table() {
        return sql.sql("""
                select member_id || search_name || sort_name || coalesce(user_name, '') || (select string_agg(l, ',' order by l) from unnest(labels) l)
                    || (select string_agg(t, ',' order by t) from unnest(tops) t) as line
                from membership.name_place order by 1
                """).query((row, n) -> row.getString("line")).list();
    }

    private String path(UnitId unit) {
        return place(unit).value();
    }

    private UnitPath place(UnitId unit) {
        return new UnitPath(
                sql.sql("select path from membership.unit_link where unit_id = :unit order by valid_from desc limit 1")
                        .param("unit", unit.value())
                        .query((row, n) -> row.getString("path"))
                        .single());
    }

    private List<String> found(String text, UnitId scope) {
        return found(text, scope, TODAY);
    }

    private List<String> found(String text, UnitId scope, LocalDate day) {
        var place = new UnitPath(
                sql.sql("select path from membership.unit_link where unit_id = :unit order by valid_from limit 1")
                        .param("unit", scope.value())
                        .query((row, n) -> row.getString("path"))
                        .single());
        return people.named(text, place, day).stream().map(PersonHit::name).toList();
    }

    private List<String> accounts(String text, @org.jspecify.annotations.Nullable List<UnitPath> scopes) {
        return accounts.list(text, scopes, false, "", 50, TODAY).stream()
                .map(AccountView::userName)
                .toList();
    }
}
