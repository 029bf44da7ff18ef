package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.in.SeeReorganisation;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.application.port.in.UndoReorganisation;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitName;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.Obstacle;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** The tree, the rolls and the positions before, after and taken back; House's people are on their rolls since August 2026. */
@MembershipSlice
class ReorganisationTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
    private static final LocalDate BEFORE = DAY.minusDays(1);

    @Autowired
    House house;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    PreviewReorganisation preview;

    @Autowired
    RunReorganisation run;

    @Autowired
    UndoReorganisation undo;

    @Autowired
    SeeReorganisation see;

    @Autowired
    SeeUnit seeUnit;

    @Autowired
    Units units;

    @Autowired
    Rolls rolls;

    @Autowired
    Standings standings;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor administrator;
    private UnitId next;
    private int numbers;

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @BeforeEach
    void build() {
        tree = house.build();
        administrator = tree.administrator();
        next = create(tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Quảng Yên");
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
    }

    @Test
    void aMovedBranchIsSeenByTheNewSuperiorAndNoLongerByTheFormerOne() {
        var former = house.holder(tree, tree.other(), "Vũ Văn Hùng", Position.PARTY_BUILDING_OFFICER, tree.commune());
        var later = house.holder(tree, tree.other(), "Lê Thị Mai", Position.PARTY_BUILDING_OFFICER, next);
        var secretary = house.holder(tree, tree.branch(), "Đỗ Văn Ước", Position.SECRETARY, tree.branch());
        var from = path(tree.branch());
        var id = run(new Change.Move(tree.branch(), next));
        assertThat(path(tree.branch())).isNotEqualTo(from).startsWith(path(next));
        assertThat(standings.of(former, tree.branch(), DAY).oversees()).isFalse();
        assertThat(standings.of(former, tree.branch(), BEFORE).oversees()).isTrue();
        assertThat(standings.of(later, tree.branch(), DAY).oversees()).isTrue();
        assertThat(standings.of(later, tree.branch(), BEFORE).oversees()).isFalse();
        assertThat(standings.of(secretary, tree.branch(), TODAY).leads()).isTrue();
        assertThat(units.find(tree.branch(), BEFORE).map(UnitView::parent)).contains(tree.commune());
        assertThat(branches(tree.commune(), BEFORE)).contains(tree.branch());
        assertThat(branches(tree.commune(), DAY)).doesNotContain(tree.branch());
        undo.undo(administrator, id);
        assertThat(path(tree.branch())).isEqualTo(from);
        assertThat(standings.of(former, tree.branch(), DAY).oversees()).isTrue();
        assertThat(links(tree.branch())).isEqualTo(1);
    }

    @Test
    void aMergedBranchEndsAndItsPeopleGoOn() {
        var official = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        var probationary = house.member(tree, tree.branch(), "Lê Thị Mai", MemberStatus.PROBATIONARY);
        var there = house.member(tree, tree.other(), "Đỗ Văn Ước", MemberStatus.OFFICIAL);
        house.give(tree, official, Position.SECRETARY, tree.branch());
        var before = dump();
        var id = run(new Change.Merge(Set.of(tree.branch()), tree.other(), null));
        assertThat(ids(tree.other(), DAY)).containsExactlyInAnyOrder(official, probationary, there);
        assertThat(ids(tree.branch(), BEFORE)).containsExactlyInAnyOrder(official, probationary);
        assertThat(ids(tree.branch(), DAY)).isEmpty();
        assertThat(rolls.find(probationary, DAY).orElseThrow().status()).isEqualTo(MemberStatus.PROBATIONARY);
        assertThat(rolls.find(official, DAY).orElseThrow().positions()).isEmpty();
        assertThat(rolls.holders(tree.branch(), Position.SECRETARY, BEFORE)).hasSize(1);
        assertThat(units.find(tree.branch())).hasValueSatisfying(merged -> {
            assertThat(merged.stands()).isFalse();
            assertThat(merged.parent()).isEqualTo(tree.other());
            assertThat(merged.path().value()).startsWith(path(tree.other()));
        });
        assertThat(units.placesFrom(tree.other())).containsKeys(tree.other(), tree.branch());
        assertThat(units.places(List.of(tree.branch(), tree.commune(), new UnitId(UUID.randomUUID()))))
                .isEqualTo(Map.of(
                        tree.branch(), units.find(tree.branch()).orElseThrow().path(),
                        tree.commune(), units.find(tree.commune()).orElseThrow().path()));
        assertThat(seeUnit.see(administrator, tree.other()).composition().people())
                .isEqualTo(Map.of(MemberStatus.OFFICIAL, 2, MemberStatus.PROBATIONARY, 1));
        undo.undo(administrator, id);
        assertThat(dump()).isEqualTo(before);
        assertThat(see.see(administrator, id).reorganisation().undone()).isNotNull();
    }

    @Test
    void whatIsKeptOfAMergedUnitIsReadByWhoTookItOver() {
        var secretary = house.holder(tree, tree.other(), "Đỗ Văn Ước", Position.SECRETARY, tree.other());
        var moved = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        run(new Change.Merge(Set.of(tree.branch()), tree.other(), null));
        assertThat(standings.of(secretary, tree.branch(), TODAY).leads()).isTrue();
        assertThat(standings.of(secretary, tree.branch(), BEFORE).isStranger()).isTrue();
        assertThat(standings.of(moved, tree.branch(), TODAY).isOfUnit()).isTrue();
        assertThat(standings.of(moved, tree.branch(), TODAY).leads()).isFalse();
    }

    @Test
    void aGuestWhoseHomeIsMergedIntoTheHostComesHome() {
        var guest = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        sql.sql("""
                insert into membership.attachment (id, member_id, unit_id, kind, valid_from)
                values (uuidv7(), :member, :unit, 'HOST', '2026-09-01')
                """)
                .param("member", guest.value())
                .param("unit", tree.other().value())
                .update();
        sql.sql("""
                insert into membership.status (id, member_id, unit_id, status, valid_from)
                values (uuidv7(), :member, :unit, 'HOSTED', '2026-09-01')
                """)
                .param("member", guest.value())
                .param("unit", tree.other().value())
                .update();
        var before = dump();
        var id = run(new Change.Merge(Set.of(tree.branch()), tree.other(), null));
        assertThat(rolls.of(tree.other(), DAY))
                .singleElement()
                .extracting(MemberView::id, MemberView::status)
                .containsExactly(guest, MemberStatus.OFFICIAL);
        undo.undo(administrator, id);
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void whoStayedInTheOtherOfTwoMergedBranchesIsAtHomeInBothDirections() {
        for (var into : java.util.List.of(tree.other(), tree.branch())) {
            var from = into.equals(tree.other()) ? tree.branch() : tree.other();
            var name = into.equals(tree.other()) ? "Vũ Văn Hùng" : "Lê Thị Mai";
            var visitor = house.member(tree, tree.branch(), name, MemberStatus.OFFICIAL);
            sql.sql("""
                    insert into membership.act (id, member_id, kind, on_day, unit_id, recorded_at)
                    values (uuidv7(), :member, 'HOSTED', '2026-09-01', :unit, '2026-09-01')
                    """)
                    .param("member", visitor.value())
                    .param("unit", tree.other().value())
                    .update();
            sql.sql("update membership.status set valid_to = '2026-09-01' where member_id = :member")
                    .param("member", visitor.value())
                    .update();
            sql.sql("""
                    insert into membership.status (id, member_id, unit_id, status, valid_from) values
                    (uuidv7(), :member, :home, 'TRANSFERRED_OUT', '2026-09-01'), (uuidv7(), :member, :host, 'HOSTED', '2026-09-01')
                    """)
                    .param("member", visitor.value())
                    .param("home", tree.branch().value())
                    .param("host", tree.other().value())
                    .update();
            sql.sql("""
                    insert into membership.attachment (id, member_id, unit_id, kind, valid_from)
                    values (uuidv7(), :member, :host, 'HOST', '2026-09-01')
                    """)
                    .param("member", visitor.value())
                    .param("host", tree.other().value())
                    .update();
            var before = dump();
            var id = run(new Change.Merge(Set.of(from), into, null));
            assertThat(rolls.find(visitor, DAY).orElseThrow().status()).isEqualTo(MemberStatus.OFFICIAL);
            assertThat(rolls.find(visitor, DAY).orElseThrow().unit()).isEqualTo(into);
            assertThat(rolls.find(visitor, BEFORE).orElseThrow().status()).isEqualTo(MemberStatus.TRANSFERRED_OUT);
            undo.undo(administrator, id);
            assertThat(dump()).isEqualTo(before);
        }
    }

    @Test
    void whoCameAfterTheDayOfAnEarlierMergerIsWhereTheirUnitIs() {
        var late = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        sql.sql("update membership.attachment set valid_from = '2026-11-10'").update();
        sql.sql("update membership.status set valid_from = '2026-11-10'").update();
        var before = dump();
        var id = run(new Change.Merge(Set.of(tree.branch()), tree.other(), null));
        assertThat(ids(tree.other(), TODAY)).containsExactly(late);
        assertThat(ids(tree.branch(), TODAY)).isEmpty();
        undo.undo(administrator, id);
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void communesMergeIntoANewOneWithTheirBranches() {
        var founded = new UnitId(UUID.randomUUID());
        var form = UnitForm.of(UnitKind.COMMUNE, "Đảng bộ xã Quảng Bình", null, null, null);
        var before = dump();
        var id = run(
                new Change.Merge(Set.of(tree.commune(), next), founded, new Change.Founding(tree.province(), form)));
        assertThat(branches(founded, TODAY)).containsExactlyInAnyOrder(tree.branch(), tree.other());
        assertThat(units.find(next).orElseThrow().parent()).isEqualTo(founded);
        assertThat(see.see(administrator, id).obstacles()).isEmpty();
        undo.undo(administrator, id);
        assertThat(dump()).isEqualTo(before);
        assertThat(units.find(founded)).isEmpty();
    }

    @Test
    void aSplitBranchIsNotTakenBackOnceSomebodyLeadsIt() {
        var going = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        var staying = house.member(tree, tree.branch(), "Lê Thị Mai", MemberStatus.OFFICIAL);
        var founded = new UnitId(UUID.randomUUID());
        var form = UnitForm.of(UnitKind.BRANCH, "Chi bộ thôn Giang Tây", null, null, null);
        var id = run(new Change.Split(tree.branch(), founded, form, Set.of(going), Set.of()));
        assertThat(ids(founded, DAY)).containsExactly(going);
        assertThat(ids(tree.branch(), DAY)).containsExactly(staying);
        sql.sql("""
                insert into membership.position (id, member_id, unit_id, position, valid_from)
                values (uuidv7(), :member, :unit, 'SECRETARY', '2026-11-06')
                """)
                .param("member", going.value())
                .param("unit", founded.value())
                .update();
        assertThat(see.see(administrator, id).obstacles()).contains(new Obstacle(Obstacle.Code.POSITIONS, "", 1));
        refused(() -> undo.undo(administrator, id), "followed", null);
    }

    @Test
    void aLaterReorganisationOfTheSameUnitIsTakenBackFirst() {
        var first = run(new Change.Move(tree.branch(), next));
        var second = run(new Change.Move(tree.branch(), tree.commune()), LocalDate.of(2026, 11, 10));
        var number = see.see(administrator, second).reorganisation().decision().number();
        assertThat(see.see(administrator, first).obstacles())
                .containsExactly(new Obstacle(Obstacle.Code.LATER, number, 1));
        undo.undo(administrator, second);
        undo.undo(administrator, first);
        assertThat(links(tree.branch())).isEqualTo(1);
        refused(() -> undo.undo(administrator, first), "undone", null);
    }

    @Test
    void aRenamedUnitIsCalledAsItWasForDaysBefore() {
        var id = run(new Change.Rename(tree.branch(), new UnitName("Chi bộ thôn Giang Bắc")));
        assertThat(name(tree.branch(), BEFORE)).isEqualTo("Chi bộ thôn Giang Đông");
        assertThat(name(tree.branch(), DAY)).isEqualTo("Chi bộ thôn Giang Bắc");
        undo.undo(administrator, id);
        assertThat(name(tree.branch(), DAY)).isEqualTo("Chi bộ thôn Giang Đông");
    }

    @Test
    void aNumberIsUsedOnceByALevelAndAPlanIsDoneOnceAsItWasSeen() {
        var request = request(new Change.Move(tree.branch(), next), DAY);
        var seen = preview.preview(administrator, request).fingerprint();
        refused(() -> run.run(administrator, request, "other"), "changed", null);
        run.run(administrator, request, seen);
        run.run(administrator, request, seen);
        assertThat(links(tree.branch())).isEqualTo(2);
        var again = new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()),
                new Change.Move(tree.other(), next),
                new Decision(request.decision().number().toLowerCase(java.util.Locale.ROOT), BEFORE, DAY, ""),
                true);
        refused(() -> preview.preview(administrator, again), "number-used", "number");
    }

    @Test
    void anOfficerReorganisesBelowTheirLevelOnlyAndAStrangerFindsNothing() {
        var officer = house.holder(tree, tree.other(), "Vũ Văn Hùng", Position.PARTY_BUILDING_OFFICER, tree.commune());
        var member = house.signIn(tree, house.member(tree, tree.other(), "Lê Thị Mai", MemberStatus.OFFICIAL));
        var rename = request(new Change.Rename(tree.branch(), new UnitName("Chi bộ thôn Một")), DAY);
        assertThat(preview.preview(officer, rename).issuer()).isEqualTo(tree.commune());
        refused(() -> preview.preview(member, rename), "not-found", null);
        var own = request(new Change.Rename(tree.commune(), new UnitName("Đảng bộ xã Một")), DAY);
        refused(() -> preview.preview(officer, own), "forbidden", null);
        var away = request(new Change.Move(tree.branch(), next), DAY);
        refused(() -> preview.preview(officer, away), "not-found", null);
    }

    private ReorganisationId run(Change change) {
        return run(change, DAY);
    }

    private ReorganisationId run(Change change, LocalDate day) {
        var request = request(change, day);
        run.run(administrator, request, preview.preview(administrator, request).fingerprint());
        return request.id();
    }

    private ReorganisationRequest request(Change change, LocalDate day) {
        return new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()), change, new Decision(++numbers + "-QĐ/TU", day, day, ""));
    }

    private UnitId create(UnitId parent, UnitKind kind, String name) {
        return createUnit.create(
                administrator, new CreateUnit.Command(null, parent, kind, name, null, null, null, null));
    }

    private void refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call,
            String code,
            @org.jspecify.annotations.Nullable String field) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).endsWith("." + code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }

    private String path(UnitId unit) {
        return units.find(unit).orElseThrow().path().value();
    }

    private String name(UnitId unit, LocalDate day) {
        return units.find(unit, day).orElseThrow().name();
    }

    private List<UnitId> branches(UnitId commune, LocalDate day) {
        return units.branchesUnder(units.find(commune, day).orElseThrow().path(), day).stream()
                .map(UnitView::id)
                .toList();
    }

    private List<MemberId> ids(UnitId unit, LocalDate day) {
        return rolls.of(unit, day).stream().map(MemberView::id).toList();
    }

    private int links(UnitId unit) {
        return sql.sql("select count(*) from membership.unit_link where unit_id = :unit")
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }

    /** Every dated row and count of the schema, in one text. */
    private String dump() {
        return List.of("unit_link", "unit_succession", "attachment", "status", "position", "unit_count").stream()
                .map(table -> sql.sql("select coalesce(string_agg(t::text, ' ' order by t::text), '') from membership."
                                + table + " t")
                        .query(String.class)
                        .single())
                .reduce("", (all, each) -> all + "\n" + each);
    }
}
