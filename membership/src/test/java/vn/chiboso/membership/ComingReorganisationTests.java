package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.StuckReorganisations;
import vn.chiboso.membership.api.UnitAffairs.Pending;
import vn.chiboso.membership.api.UnitAffairs.Sort;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.CancelComingReorganisation;
import vn.chiboso.membership.application.port.in.CarryOutComing;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.ListComingReorganisations;
import vn.chiboso.membership.application.port.in.PrepareReorganisation;
import vn.chiboso.membership.application.port.in.PreviewComingReorganisation;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RetryComingReorganisation;
import vn.chiboso.membership.application.port.in.RunComingReorganisations;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.in.SeeComingReorganisation;
import vn.chiboso.membership.application.port.in.SeeReorganisation;
import vn.chiboso.membership.application.port.in.UndoReorganisation;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitName;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation.State;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.events.ComingReorganisationChanged;

/** Prepared on 20 November for 1 December. That the day comes is played by putting the day of the decision to today. */
@MembershipSlice
class ComingReorganisationTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Autowired
    House house;

    @Autowired
    Neighbours neighbours;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    PreviewReorganisation preview;

    @Autowired
    PrepareReorganisation prepare;

    @Autowired
    RunReorganisation runNow;

    @Autowired
    RunComingReorganisations job;

    @Autowired
    CarryOutComing carryOut;

    @Autowired
    RetryComingReorganisation retry;

    @Autowired
    PreviewComingReorganisation previewAgain;

    @Autowired
    CancelComingReorganisation cancel;

    @Autowired
    SeeComingReorganisation see;

    @Autowired
    ListComingReorganisations list;

    @Autowired
    StuckReorganisations stuckOnes;

    @Autowired
    SeeReorganisation record;

    @Autowired
    UndoReorganisation undo;

    @Autowired
    Units units;

    @Autowired
    Rolls rolls;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private House.Tree tree;
    private Actor administrator;
    private UnitId next;
    private int numbers;

    @BeforeEach
    void build() {
        tree = house.build();
        neighbours.forget();
        administrator = tree.administrator();
        next = createUnit.create(
                administrator,
                new CreateUnit.Command(
                        null, tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Quảng Yên", null, null, null, null));
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
    }

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        neighbours.forget();
        KeptCounts.areRight(sql);
    }

    @Test
    void nothingIsInTheTreeBeforeTheDayAndAllOfItAfterwards() {
        var member = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        var id = prepared(merger());
        assertThat(job.run()).isZero();
        assertThat(see.see(administrator, id).coming().state()).isEqualTo(new State.Waiting());
        for (var day : List.of(TODAY, DAY, DAY.plusMonths(2))) {
            assertThat(units.find(tree.branch(), day).map(UnitView::stands)).contains(true);
            assertThat(rolls.of(tree.branch(), day)).hasSize(1);
        }
        theDayOf(id);
        assertThat(job.run()).isOne();
        assertThat(job.run()).isZero();
        assertThat(units.find(tree.branch()).orElseThrow().stands()).isFalse();
        assertThat(rolls.of(tree.other(), TODAY))
                .singleElement()
                .satisfies(on -> assertThat(on.id()).isEqualTo(member));
        var done = record.see(administrator, id);
        assertThat(done.prepared()).isNotNull();
        assertThat(done.reorganisation().by()).isEqualTo(administrator.name());
        assertThat(list.list(administrator, null)).isEmpty();
        undo.undo(administrator, id);
        assertThat(units.find(tree.branch()).orElseThrow().stands()).isTrue();
    }

    @Test
    void twoNodesDoItOnceAndWhatWasKilledInTheMiddleIsDoneByTheNextRound() throws Exception {
        house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        var id = prepared(merger());
        theDayOf(id);
        new TransactionTemplate(transactions).executeWithoutResult(killed -> {
            carryOut.carryOut(id);
            killed.setRollbackOnly();
        });
        assertThat(units.find(tree.branch()).orElseThrow().stands()).isTrue();
        assertThat(see.see(administrator, id).coming().state()).isEqualTo(new State.Waiting());
        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var each : nodes.invokeAll(List.of(() -> job.run(), () -> job.run()))) {
                each.get();
            }
        }
        assertThat(count("reorganisation")).isOne();
        assertThat(see.see(administrator, id).coming().state()).isInstanceOf(State.Done.class);
    }

    @Test
    void peopleWhoCameAndWentDoNotHoldUpAMerger() {
        var gone = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        var id = prepared(merger());
        house.member(tree, tree.branch(), "Lê Thị Mai", MemberStatus.OFFICIAL);
        left(gone);
        theDayOf(id);
        assertThat(job.run()).isOne();
        assertThat(rolls.of(tree.other(), TODAY)).hasSize(1);
    }

    @Test
    void aMeetingUnderWaySetsItAsideAsAWholeAndItIsTriedAgain(PublishedEvents events) {
        var officer =
                house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        neighbours.busy(new Pending(tree.branch(), Sort.SESSION, 1));
        var id = prepared(officer, merger());
        theDayOf(id);
        assertThat(job.run()).isZero();
        assertThat(see.see(officer, id).coming().state()).isInstanceOfSatisfying(State.Stuck.class, stuck -> {
            assertThat(stuck.code()).endsWith(".under-way");
            assertThat(stuck.args()).containsExactly("Chi bộ thôn Giang Đông");
        });
        assertThat(count("reorganisation")).isZero();
        assertThat(stuckOnes.of(officer)).isOne();
        assertThat(events.ofType(ComingReorganisationChanged.class)
                        .matching(event -> event.step() == ComingReorganisationChanged.Step.NOT_DONE))
                .singleElement()
                .satisfies(event -> assertThat(event.tell()).containsExactly(officer.member()));
        job.run();
        refused(() -> previewAgain.preview(officer, id), "under-way");
        neighbours.forget();
        var seen = previewAgain.preview(officer, id).fingerprint();
        refused(() -> retry.retry(officer, id, "other"), "changed");
        retry.retry(officer, id, seen);
        retry.retry(officer, id, seen);
        assertThat(see.see(officer, id).coming().state()).isInstanceOf(State.Done.class);
        assertThat(stuckOnes.of(officer)).isZero();
    }

    @Test
    void aSplitIsSetAsideWhenSomebodyNamedHasLeftAndGoesOnWithoutThem() {
        var stays = house.member(tree, tree.branch(), "Lê Thị Mai", MemberStatus.OFFICIAL);
        var goes = house.member(tree, tree.branch(), "Đỗ Văn Ước", MemberStatus.OFFICIAL);
        var gone = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        var founded = new UnitId(UUID.randomUUID());
        var form = UnitForm.of(UnitKind.BRANCH, "Chi bộ thôn Giang Tây", null, null, null);
        var id = prepared(new Change.Split(tree.branch(), founded, form, Set.of(goes, gone), Set.of()));
        left(gone);
        assertThat(see.see(administrator, id).left()).containsExactly("Vũ Văn Hùng");
        theDayOf(id);
        assertThat(job.run()).isZero();
        assertThat(see.see(administrator, id).coming().state())
                .isInstanceOfSatisfying(
                        State.Stuck.class, stuck -> assertThat(stuck.code()).endsWith(".not-on-roll"));
        retry.retry(administrator, id, previewAgain.preview(administrator, id).fingerprint());
        assertThat(rolls.of(founded, TODAY)).extracting(on -> on.id()).containsExactly(goes);
        assertThat(rolls.of(tree.branch(), TODAY)).extracting(on -> on.id()).containsExactly(stays);
    }

    @Test
    void aDecisionOfALevelThatNoLongerDecidesIsNotCarriedOut() {
        var renaming = prepared(new Change.Rename(tree.branch(), new UnitName("Chi bộ thôn Giang Bắc")));
        now(new Change.Move(tree.branch(), next));
        theDayOf(renaming);
        assertThat(job.run()).isZero();
        assertThat(see.see(administrator, renaming).coming().state())
                .isInstanceOfSatisfying(
                        State.Stuck.class, stuck -> assertThat(stuck.code()).endsWith(".other-issuer"));
        refused(() -> previewAgain.preview(administrator, renaming), "other-issuer");
        assertThat(units.find(tree.branch()).orElseThrow().name()).isEqualTo("Chi bộ thôn Giang Đông");
    }

    @Test
    void aUnitThatHasEndedMeanwhileIsNamed() {
        var moving = prepared(new Change.Move(tree.branch(), next));
        now(merger());
        theDayOf(moving);
        job.run();
        assertThat(see.see(administrator, moving).coming().state()).isInstanceOfSatisfying(State.Stuck.class, stuck -> {
            assertThat(stuck.code()).endsWith(".gone");
            assertThat(stuck.args()).containsExactly("Chi bộ thôn Giang Đông");
        });
    }

    @Test
    void itIsCalledOffWithAReasonByWhoMayDecideIt(PublishedEvents events) {
        var secretary = house.holder(tree, tree.branch(), "Đỗ Văn Ước", Position.SECRETARY, tree.branch());
        var officer =
                house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        var sibling = house.holder(tree, tree.other(), "Lê Văn Xa", Position.PARTY_BUILDING_OFFICER, next);
        var id = prepared(merger());
        refused(() -> cancel.cancel(sibling, id, "nhầm"), "not-found");
        refused(() -> see.see(sibling, id), "not-found");
        refused(() -> see.see(secretary, id), "not-found");
        refused(() -> cancel.cancel(officer, id, " "), "cancel-reason");
        cancel.cancel(officer, id, "Quyết định được thu hồi");
        refused(() -> cancel.cancel(officer, id, "nữa"), "no-longer-coming");
        theDayOf(id);
        assertThat(job.run()).isZero();
        assertThat(see.see(officer, id).coming().state())
                .isInstanceOfSatisfying(
                        State.Cancelled.class, off -> assertThat(off.reason()).isEqualTo("Quyết định được thu hồi"));
        assertThat(events.ofType(ComingReorganisationChanged.class)
                        .matching(event -> event.unit().equals(tree.branch())))
                .extracting(ComingReorganisationChanged::step, ComingReorganisationChanged::tell)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                ComingReorganisationChanged.Step.PREPARED, List.of(secretary.member())),
                        org.assertj.core.api.Assertions.tuple(
                                ComingReorganisationChanged.Step.CANCELLED, List.of(secretary.member())));
    }

    @Test
    void whoTendsAUnitThatTakesPartReadsItAndDoesNotDecide() {
        var officer =
                house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        var id = prepared(new Change.Move(tree.branch(), next));
        assertThat(see.see(officer, id).decides()).isFalse();
        assertThat(list.list(officer, null)).hasSize(1);
        assertThat(list.list(officer, tree.branch())).hasSize(1);
        refused(() -> cancel.cancel(officer, id, "nhầm"), "forbidden");
    }

    @Test
    void anIdANumberAndADayAreNotUsedForTwo() {
        var request = request(merger(), DAY);
        var seen = preview.preview(administrator, request).fingerprint();
        prepare.prepare(administrator, request, seen);
        prepare.prepare(administrator, request, seen);
        assertThat(count("coming_reorganisation")).isOne();
        var rename = new Change.Rename(tree.commune(), new UnitName("Đảng bộ xã Một"));
        var sameNumber = new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()),
                new Change.Rename(tree.other(), new UnitName("Chi bộ khối Đảng")),
                new Decision(request.decision().number(), TODAY.minusDays(1), DAY.plusDays(1), ""));
        refused(() -> preview.preview(administrator, sameNumber), "number-used");
        var ended = request(new Change.Rename(tree.branch(), new UnitName("Chi bộ thôn Một")), DAY.plusDays(1));
        refused(() -> preview.preview(administrator, ended), "ends-before");
        refused(() -> runNow.run(administrator, request(rename, DAY), "any"), "effective-late");
        refused(() -> prepare.prepare(administrator, request(rename, TODAY), "any"), "not-ahead");
        var today = request(new Change.Rename(tree.branch(), new UnitName("Chi bộ thôn Một")), TODAY);
        assertThat(preview.preview(administrator, today).lines()).anySatisfy(line -> {
            assertThat(line.code()).isEqualTo("coming");
            assertThat(line.args()).contains("Chi bộ thôn Giang Đông", "01/12/2026");
        });
    }

    private Change merger() {
        return new Change.Merge(Set.of(tree.branch()), tree.other(), null);
    }

    private ReorganisationId prepared(Change change) {
        return prepared(administrator, change);
    }

    private ReorganisationId prepared(Actor actor, Change change) {
        var request = request(change, DAY);
        prepare.prepare(actor, request, preview.preview(actor, request).fingerprint());
        return request.id();
    }

    private void now(Change change) {
        var request = request(change, TODAY.minusDays(1));
        runNow.run(
                administrator, request, preview.preview(administrator, request).fingerprint());
    }

    private ReorganisationRequest request(Change change, LocalDate day) {
        return new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()),
                change,
                new Decision(++numbers + "-QĐ/TU", day.isAfter(TODAY) ? TODAY : day, day, ""));
    }

    private void theDayOf(ReorganisationId id) {
        sql.sql("update membership.coming_reorganisation set effective_on = :day where id = :id")
                .param("day", TODAY)
                .param("id", id.value())
                .update();
    }

    private void left(MemberId member) {
        for (var table : List.of("attachment", "status")) {
            sql.sql("update membership." + table + " set valid_to = '2026-11-15' where member_id = :member")
                    .param("member", member.value())
                    .update();
        }
    }

    private int count(String table) {
        return sql.sql("select count(*) from membership." + table)
                .query(Integer.class)
                .single();
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).endsWith("." + code));
    }
}
