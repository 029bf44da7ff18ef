package vn.chiboso.membership.domain.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitAffairs.Pending;
import vn.chiboso.membership.api.UnitAffairs.Sort;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitName;

/** One province with communes A (branches a1, a2) and B (branch b1). */
class PlanningTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);
    private static final Decision DECISION =
            new Decision("125-QĐ/TU", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 5), "");
    private static final UnitId NEW = unit(99);

    private final TreeNode province = node(1, UnitKind.PROVINCE, "Tỉnh", "p.", null);
    private final TreeNode a = node(2, UnitKind.COMMUNE, "Xã A", "p.a.", province);
    private final TreeNode b = node(3, UnitKind.COMMUNE, "Xã B", "p.b.", province);
    private final TreeNode a1 = node(4, UnitKind.BRANCH, "Thôn 1", "p.a.1.", a);
    private final TreeNode a2 = node(5, UnitKind.BRANCH, "Thôn 2", "p.a.2.", a);
    private final TreeNode b1 = node(6, UnitKind.BRANCH, "Thôn 1", "p.b.3.", b);
    private final Map<UnitId, TreeNode> nodes = new HashMap<>(
            List.of(province, a, b, a1, a2, b1).stream().collect(Collectors.toMap(TreeNode::id, each -> each)));
    private final Map<UnitId, List<TreeNode>> below =
            new HashMap<>(Map.of(province.id(), List.of(a, b), a.id(), List.of(a1, a2), b.id(), List.of(b1)));
    private final Map<UnitId, LocalDate> called = new HashMap<>();
    private Surroundings.Named named = Surroundings.Named.NOBODY;
    private List<Pending> pending = List.of();

    @Test
    void aMoveTakesTheWholeSubtreeAndIsDecidedWhereBothPlacesMeet() {
        var plan = plan(new Change.Move(a1.id(), b.id()));
        assertThat(plan.issuer()).isEqualTo(province.id());
        assertThat(plan.steps()).containsExactly(new Step.Shift(a1.id(), a1.path(), b.id()));
        assertThat(plan.lines()).extracting(Line::code).startsWith("move", "move-count", "positions-stay");
        assertThat(plan.lines()).contains(Line.warning("same-name", "Thôn 1", "Xã B"));
        assertThat(plan.units()).containsOnlyKeys(a1.id(), a.id(), b.id());
    }

    @Test
    void severalMoveAtOnceAndNoneOfThemBelowAnother() {
        var plan = plan(new Change.Move(Set.of(a1.id(), a2.id()), b.id()));
        assertThat(plan.issuer()).isEqualTo(province.id());
        assertThat(plan.steps())
                .containsExactlyInAnyOrder(
                        new Step.Shift(a1.id(), a1.path(), b.id()), new Step.Shift(a2.id(), a2.path(), b.id()));
        assertThat(plan.lines())
                .extracting(Line::code)
                .containsExactly("move", "move", "move-count-all", "positions-stay", "same-name");
        refused(new Change.Move(Set.of(), b.id()), "nothing-to-move", "units");
        refused(new Change.Move(Set.of(a.id(), a1.id()), b.id()), "nested", "units");
        refused(new Change.Move(Set.of(a1.id(), b1.id()), b.id()), "same-place", "parent");
    }

    @Test
    void aUnitDoesNotComeBelowItselfNorWhereItStandsNorWhereItsKindCannotStand() {
        refused(new Change.Move(a.id(), a1.id()), "cycle", "parent");
        refused(new Change.Move(a.id(), a.id()), "cycle", "parent");
        refused(new Change.Move(a1.id(), a.id()), "same-place", "parent");
        refused(new Change.Move(a.id(), b.id()), "misplaced", "parent");
        refused(new Change.Move(province.id(), a.id()), "root", null);
    }

    @Test
    void aPartyGroupIsTheBranchsOwnAndNotReorganised() {
        var group = node(7, UnitKind.GROUP, "Tổ 1", "p.a.1.g.", a1);
        nodes.put(group.id(), group);
        refused(new Change.Rename(group.id(), new UnitName("Tổ xóm Đông")), "group", null);
        refused(new Change.Move(group.id(), a2.id()), "group", null);
        refused(new Change.Merge(Set.of(group.id()), a1.id(), null), "group", null);
        refused(
                new Change.Split(
                        group.id(), NEW, UnitForm.of(UnitKind.GROUP, "Tổ 2", null, null, null), Set.of(), Set.of()),
                "group",
                null);
    }

    @Test
    void twoGroupsOfOneNameDoNotComeBelowOneBranch() {
        var one = node(7, UnitKind.GROUP, "Tổ 1", "p.a.1.g.", a1);
        var two = node(8, UnitKind.GROUP, "tổ 1", "p.a.2.h.", a2);
        nodes.put(one.id(), one);
        nodes.put(two.id(), two);
        below.put(a1.id(), List.of(one));
        below.put(a2.id(), List.of(two));
        refused(new Change.Merge(Set.of(a2.id()), a1.id(), null), "group-twins", "units");
        below.put(a1.id(), List.of());
        assertThat(plan(new Change.Merge(Set.of(a2.id()), a1.id(), null)).steps())
                .contains(new Step.Shift(two.id(), two.path(), a1.id()));
    }

    @Test
    void nothingIsDecidedForADayBeforeTheUnitStoodThereNorForOneToCome() {
        var change = new Change.Move(a2.id(), b.id());
        refused(change, decided(FOUNDED), "effective-early", "effectiveOn");
        assertThat(Planning.of(change, decided(FOUNDED.plusDays(1)), around(), TODAY)
                        .steps())
                .hasSize(1);
        assertThat(Planning.of(change, decided(TODAY), around(), TODAY).steps()).hasSize(1);
        refused(change, decided(TODAY.plusDays(1)), "effective-late", "effectiveOn");
        var tomorrow = new Decision("1", TODAY.plusDays(1), TODAY, "");
        refused(change, tomorrow, "decided-on", "decidedOn");
    }

    @Test
    void aDecisionSignedAfterItsEffectIsOnlyPointedAt() {
        var late = new Decision("1", LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 5), "");
        assertThat(Planning.of(new Change.Move(a2.id(), b.id()), late, around(), TODAY)
                        .lines())
                .contains(Line.warning("decided-late"));
    }

    @Test
    void aDecisionHasANumber() {
        assertThatThrownBy(() -> new Decision("  ", TODAY, TODAY, "")).hasMessageContaining("number");
        assertThatThrownBy(() -> new Decision("1".repeat(51), TODAY, TODAY, "")).hasMessageContaining("number");
        assertThatThrownBy(() -> new Decision("1", TODAY, TODAY, "x".repeat(1001)))
                .hasMessageContaining("basis");
        assertThat(new Decision(" 5-QĐ/ĐU ", TODAY, TODAY, "").number()).isEqualTo("5-QĐ/ĐU");
    }

    @Test
    void aMergedCommuneGivesUpBranchesPeopleAndPositionsAndEnds() {
        var plan = plan(new Change.Merge(Set.of(a.id()), b.id(), null));
        assertThat(plan.steps())
                .containsExactly(
                        new Step.Shift(a1.id(), a1.path(), b.id()),
                        new Step.Shift(a2.id(), a2.path(), b.id()),
                        new Step.Transfer(a.id(), b.id(), null),
                        new Step.Relieve(a.id(), null),
                        new Step.Dissolve(a.id(), a.path(), b.id()));
        assertThat(plan.lines())
                .containsExactly(
                        Line.deed("dissolve", "Xã A", "Xã B"),
                        Line.warning("same-name", "Thôn 1", "Xã B"),
                        Line.deed("shift", 2, "Xã B", 24),
                        Line.deed("relieve", 3, "Xã A"));
    }

    @Test
    void branchesMergedIntoANewOneOfOneOfTheirNames() {
        var form = UnitForm.of(UnitKind.BRANCH, "Thôn 1", null, null, null);
        var plan = plan(new Change.Merge(Set.of(a1.id(), a2.id()), NEW, new Change.Founding(a.id(), form)));
        assertThat(plan.issuer()).isEqualTo(a.id());
        assertThat(plan.steps().getFirst()).isEqualTo(new Step.Found(NEW, form, a.id(), a.path()));
        assertThat(plan.steps()).filteredOn(Step.Dissolve.class::isInstance).hasSize(2);
        assertThat(plan.lines()).contains(Line.deed("transfer", 12, "Thôn 2", "Thôn 1"));
    }

    @Test
    void aMergerNeedsUnitsOfOneKindAndSomethingElseToGoTo() {
        var form = UnitForm.of(UnitKind.BRANCH, "Thôn mới", null, null, null);
        refused(new Change.Merge(Set.of(), b.id(), null), "too-few", "units");
        refused(new Change.Merge(Set.of(a1.id()), NEW, new Change.Founding(a.id(), form)), "too-few", "units");
        refused(new Change.Merge(Set.of(a1.id(), a2.id()), a2.id(), null), "into-itself", "into");
        refused(new Change.Merge(Set.of(a1.id()), b.id(), null), "kinds-differ", "units");
        refused(new Change.Merge(Set.of(province.id()), a.id(), null), "kinds-differ", "units");
    }

    @Test
    void aUnitDoesNotEndInTheMiddleOfAMeeting() {
        pending = List.of(new Pending(a1.id(), Sort.SESSION, 1));
        refused(new Change.Merge(Set.of(a1.id()), a2.id(), null), "under-way", "units");
        pending = List.of(new Pending(a1.id(), Sort.CALL, 2), new Pending(a1.id(), Sort.TASK, 5));
        assertThat(plan(new Change.Merge(Set.of(a1.id()), a2.id(), null)).lines())
                .contains(Line.warning("calls", 2, "Thôn 1"), Line.warning("tasks", 5, "Thôn 1"));
    }

    @Test
    void aSplitTakesTheNamedPeopleAndNobodyElse() {
        var one = new MemberId(new UUID(9, 1));
        var other = new MemberId(new UUID(9, 2));
        named = new Surroundings.Named(Set.of(one), 1);
        var form = UnitForm.of(UnitKind.BRANCH, "Thôn 3", null, null, null);
        var plan = plan(new Change.Split(a1.id(), NEW, form, Set.of(one), Set.of()));
        assertThat(plan.steps())
                .containsExactly(
                        new Step.Found(NEW, form, a.id(), a.path()),
                        new Step.Transfer(a1.id(), NEW, List.of(one)),
                        new Step.Relieve(a1.id(), List.of(one)));
        refused(new Change.Split(a1.id(), NEW, form, Set.of(one, other), Set.of()), "not-on-roll", "members");
        refused(new Change.Split(a1.id(), NEW, form, Set.of(), Set.of()), "nothing-chosen", "members");
        refused(new Change.Split(a1.id(), NEW, form, Set.of(), Set.of(b1.id())), "not-below", "below");
        var commune = UnitForm.of(UnitKind.COMMUNE, "Xã C", null, null, null);
        refused(new Change.Split(a1.id(), NEW, commune, Set.of(one), Set.of()), "misplaced", "kind");
    }

    @Test
    void aCommuneSplitTakesItsBranchesAlong() {
        var form = UnitForm.of(UnitKind.COMMUNE, "Xã C", null, null, null);
        var plan = plan(new Change.Split(a.id(), NEW, form, Set.of(), Set.of(a2.id())));
        assertThat(plan.issuer()).isEqualTo(province.id());
        assertThat(plan.steps()).contains(new Step.Shift(a2.id(), a2.path(), NEW));
        assertThat(plan.lines()).contains(Line.deed("shift", 1, "Xã C", 12));
    }

    @Test
    void aNewNameIsFreeAndNewAndLaterThanTheOneBefore() {
        var plan = plan(new Change.Rename(a1.id(), new UnitName("Thôn 9")));
        assertThat(plan.steps())
                .containsExactly(new Step.Call(a1.id(), new UnitName("Thôn 1"), new UnitName("Thôn 9")));
        assertThat(plan.issuer()).isEqualTo(a.id());
        refused(new Change.Rename(a1.id(), new UnitName("Thôn 1")), "same-name", "name");
        refused(new Change.Rename(a1.id(), new UnitName("thôn 2")), "name-taken", "name");
        called.put(a1.id(), DECISION.effectiveOn());
        refused(new Change.Rename(a1.id(), new UnitName("Thôn 9")), "effective-early", "effectiveOn");
    }

    @Test
    void theFingerprintTellsOnePlanFromAnother() {
        var plan = plan(new Change.Merge(Set.of(a1.id()), a2.id(), null));
        assertThat(plan(new Change.Merge(Set.of(a1.id()), a2.id(), null)).fingerprint())
                .isEqualTo(plan.fingerprint());
        pending = List.of(new Pending(a1.id(), Sort.TASK, 5));
        assertThat(plan(new Change.Merge(Set.of(a1.id()), a2.id(), null)).fingerprint())
                .isNotEqualTo(plan.fingerprint());
    }

    @Test
    void whatIsPreparedTakesEffectAfterTodayAndWithinTwelveMonths() {
        var change = new Change.Move(a2.id(), b.id());
        for (var day : List.of(TODAY.plusDays(1), TODAY.plusMonths(12))) {
            assertThat(ahead(change, decided(day)).steps()).hasSize(1);
        }
        refusedAhead(change, decided(TODAY), "not-ahead");
        refusedAhead(change, decided(TODAY.minusDays(1)), "not-ahead");
        refusedAhead(change, decided(TODAY.plusMonths(12).plusDays(1)), "too-far-ahead");
        refusedAhead(change, new Decision("1", TODAY.plusDays(1), TODAY.plusDays(2), ""), "decided-on");
        refusedAhead(new Change.Move(a.id(), a1.id()), decided(TODAY.plusDays(1)), "cycle");
    }

    @Test
    void aMeetingOfTodayIsNotInTheWayOfAMergerToCome() {
        pending = List.of(new Pending(a1.id(), Sort.SESSION, 1), new Pending(a1.id(), Sort.CALL, 2));
        assertThat(ahead(new Change.Merge(Set.of(a1.id()), a2.id(), null), decided(TODAY.plusDays(1)))
                        .lines())
                .contains(Line.warning("calls-ahead", 2, "Thôn 1"));
    }

    @Test
    void partyGroupsOfAMergedBranchAreNamedApart() {
        var group = node(7, UnitKind.GROUP, "Tổ 1", "p.a.1.7.", a1);
        var with = new Surroundings(
                nodes, Map.of(a.id(), List.of(a1, a2), a1.id(), List.of(group)), Map.of(), called, named, pending);
        var lines = Planning.of(new Change.Merge(Set.of(a1.id()), a2.id(), null), DECISION, with, TODAY)
                .lines();
        assertThat(lines).contains(Line.deed("shift-groups", 1, "Thôn 2"));
        assertThat(lines).extracting(Line::code).doesNotContain("shift");
    }

    private Plan ahead(Change change, Decision decision) {
        return Planning.ahead(change, decision, around(), List.of(), TODAY);
    }

    private void refusedAhead(Change change, Decision decision, String code) {
        assertThatThrownBy(() -> ahead(change, decision))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).endsWith("." + code));
    }

    private Plan plan(Change change) {
        return Planning.of(change, DECISION, around(), TODAY);
    }

    private void refused(Change change, String code, @org.jspecify.annotations.Nullable String field) {
        refused(change, DECISION, code, field);
    }

    private void refused(
            Change change, Decision decision, String code, @org.jspecify.annotations.Nullable String field) {
        assertThatThrownBy(() -> Planning.of(change, decision, around(), TODAY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).endsWith("." + code);
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }

    private Surroundings around() {
        var counts = Map.of(
                a.id(), new Headcount(3, 24, 0, 0, 3),
                a1.id(), new Headcount(1, 12, 12, 0, 0),
                a2.id(), new Headcount(1, 12, 12, 0, 0));
        return new Surroundings(nodes, below, counts, called, named, pending);
    }

    private static Decision decided(LocalDate effective) {
        return new Decision("1-QĐ/TU", LocalDate.of(2025, 1, 1), effective, "");
    }

    private static TreeNode node(
            int id, UnitKind kind, String name, String path, @org.jspecify.annotations.Nullable TreeNode parent) {
        return new TreeNode(
                unit(id),
                UnitForm.of(kind, name, null, null, null),
                new UnitPath(path),
                parent == null ? null : parent.id(),
                FOUNDED,
                0);
    }

    private static UnitId unit(int id) {
        return new UnitId(new UUID(1, id));
    }
}
