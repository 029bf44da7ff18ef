package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.SeeLikelyTwins;
import vn.chiboso.membership.application.port.in.SetTwinsApart;
import vn.chiboso.membership.application.port.out.Merges;
import vn.chiboso.membership.domain.merge.LikelyPair;

/** Records that may be of one person: found by name and birth date, page by page, and not asked about again when they are two. */
@MembershipSlice
class LikelyTwinsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    House house;

    @Autowired
    SeeLikelyTwins see;

    @Autowired
    SetTwinsApart setApart;

    @Autowired
    Merges merges;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor officer;
    private MemberId one;
    private MemberId two;

    @BeforeEach
    void built() {
        tree = house.build();
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        one = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        two = twin("Lê Văn Tạm", tree.branch());
    }

    @Test
    void theyAreFoundOnceAndNotAskedAboutAgainWhenTwo() {
        assertThat(pairs()).hasSize(1);
        assertThat(pairs().getFirst().name()).isEqualTo("Lê Văn Bình");
        setApart.setApart(officer, new SetTwinsApart.Command(two, one));
        assertThat(pairs()).isEmpty();
    }

    @Test
    void pairsAreReadPageByPageEachOnce() {
        var three = twin("Lê Văn Ba", tree.other());
        var all = merges.likely(path(tree.commune()), null, 10, TODAY);
        assertThat(all).hasSize(3);
        var seen = new ArrayList<LikelyPair>();
        Merges.After after = null;
        for (var n = 0; n < 3; n++) {
            var next = merges.likely(path(tree.commune()), after, 1, TODAY).getFirst();
            after = new Merges.After(next.one(), next.other());
            seen.add(next);
        }
        assertThat(seen).isEqualTo(all);
        assertThat(merges.likely(path(tree.commune()), after, 1, TODAY)).isEmpty();
        assertThat(merges.likely(path(tree.branch()), null, 10, TODAY))
                .as("both are there")
                .singleElement()
                .satisfies(pair -> assertThat(List.of(pair.one(), pair.other())).doesNotContain(three));
    }

    /** The whole tree is read from the pairs, a part of it from its people: each finds what the other does. */
    @Test
    void pairsOfTheWholeTreeAndOfItsPartsAreTheSame() {
        emptyBranches();
        twin("Lê Văn Ba", tree.other());
        twin("Lê Văn Bốn", tree.branch());
        sql.sql("""
                update membership.member set birth_date = birth_date + 1 where id in (
                    select id from membership.member where search_name <> 'le van binh')
                """).update();
        house.member(tree, tree.branch(), "Hà Văn Hai", MemberStatus.OFFICIAL);
        var again = house.member(tree, tree.branch(), "Hà Văn Hải Dương", MemberStatus.OFFICIAL);
        sql.sql("update membership.member set (full_name, search_name) = ('Hà Văn Hai', 'ha van hai') where id = :id")
                .param("id", again.value())
                .update();
        var part = pages(path(tree.commune()), 2);
        var whole = pages(path(tree.province()), 2);
        assertThat(part).hasSize(7).doesNotHaveDuplicates();
        assertThat(whole).containsExactlyInAnyOrderElementsOf(part);
        assertThat(pages(path(tree.province()), 50)).isEqualTo(whole);
        sql.sql("delete from membership.attachment where member_id = :again")
                .param("again", again.value())
                .update();
        assertThat(pages(path(tree.province()), 50)).as("on no roll any more").hasSize(6);
        setApart.setApart(officer, new SetTwinsApart.Command(two, one));
        assertThat(pages(path(tree.province()), 2)).hasSize(5);
    }

    /** Sorting the people of a province for every page would cost more than the page. */
    @Test
    void aPartOfTheTreeIsReadBranchByBranch() {
        emptyBranches();
        var later = Stream.of(tree.branch(), tree.other())
                .max(Comparator.comparing(unit -> path(unit).value()))
                .orElseThrow();
        var earlier = later.equals(tree.branch()) ? tree.other() : tree.branch();
        sql.sql("update membership.member set birth_date = birth_date + 1").update();
        var inLater = List.of(twin("Lê Văn Ba", later), twin("Lê Văn Bốn", later));
        var inEarlier = List.of(twin("Lê Văn Năm", earlier), twin("Lê Văn Sáu", earlier));
        for (var each : List.of(inLater, inEarlier)) {
            for (var member : each) {
                sql.sql("update membership.member set birth_date = :birth, birth_year = 1981 where id = :id")
                        .param("birth", LocalDate.of(1981, 1, each.equals(inLater) ? 1 : 2))
                        .param("id", member.value())
                        .update();
            }
        }

        assertThat(pages(path(tree.commune()), 1))
                .filteredOn(pair -> pair.birth().year() == 1981)
                .extracting(LikelyPair::one)
                .containsExactly(inEarlier.getFirst(), inLater.getFirst());
    }

    /** So many that the commune is a small part of the tree. */
    private void emptyBranches() {
        var commune = create(tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Quảng Yên");
        for (var n = 'A'; n <= 'O'; n++) {
            create(commune, UnitKind.BRANCH, "Chi bộ " + n);
        }
    }

    private List<LikelyPair> pages(UnitPath path, int size) {
        var seen = new ArrayList<LikelyPair>();
        List<LikelyPair> next = merges.likely(path, null, size, TODAY);
        while (!next.isEmpty()) {
            seen.addAll(next);
            next = merges.likely(
                    path, new Merges.After(next.getLast().one(), next.getLast().other()), size, TODAY);
        }
        return seen;
    }

    private UnitId create(UnitId parent, UnitKind kind, String name) {
        return createUnit.create(
                tree.administrator(), new CreateUnit.Command(null, parent, kind, name, null, null, null, null));
    }

    private MemberId twin(String name, UnitId branch) {
        var member = house.member(tree, branch, name, MemberStatus.OFFICIAL);
        sql.sql("update membership.member set full_name = 'Lê Văn Bình', search_name = 'le van binh' where id = :id")
                .param("id", member.value())
                .update();
        return member;
    }

    private UnitPath path(UnitId unit) {
        return new UnitPath(sql.sql("select path from membership.unit_link where unit_id = :id")
                .param("id", unit.value())
                .query(String.class)
                .single());
    }

    private List<LikelyPair> pairs() {
        return see.see(officer, new SeeLikelyTwins.Query(tree.commune(), null, null))
                .pairs();
    }
}
