package vn.chiboso.membership;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.AnnulAct;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.FindBranches;
import vn.chiboso.membership.application.port.in.OpenTransfer;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.application.port.in.SeeTransfers;
import vn.chiboso.membership.application.port.in.TakeTransferStep;
import vn.chiboso.membership.application.port.in.TakeTransferStep.Step;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferReason;
import vn.chiboso.membership.domain.transfer.TransferState;

/** A transfer between two branches, each acting for its side. */
@MembershipSlice
class TransferTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 2);

    @Autowired
    House house;

    @Autowired
    OpenTransfer openTransfer;

    @Autowired
    TakeTransferStep takeStep;

    @Autowired
    SeeTransfers seeTransfers;

    @Autowired
    FindBranches findBranches;

    @Autowired
    RecordAct recordAct;

    @Autowired
    AnnulAct annulAct;

    @Autowired
    SeeMember seeMember;

    @Autowired
    PreviewReorganisation preview;

    @Autowired
    RunReorganisation run;

    @Autowired
    JdbcClient sql;

    @Autowired
    Rolls rolls;

    @Autowired
    Standings standings;

    private House.Tree tree;
    private MemberId member;
    private Actor leader;
    private Actor home;
    private Actor host;

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @BeforeEach
    void built() {
        tree = house.build();
        member = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        leader = house.holder(tree, tree.branch(), "Trần Văn Tổ", Position.GROUP_LEADER, tree.branch());
        home = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        host = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.SECRETARY, tree.other());
    }

    @Test
    void anOfficialTransferChangesTheRollWhenTheOtherSideHasReceived() {
        var leaving = requireNonNull(leader.member());
        var id = open(leaving, TransferKind.OFFICIAL, tree.other(), null);
        refuses(() -> line(host, id), "membership.refusal.transfer.not-found");
        send(id);
        assertThat(line(host, id).atDestination()).isTrue();
        assertThat(rolls.find(leaving, TODAY).orElseThrow().unit()).isEqualTo(tree.branch());

        take(host, id, new Step.Receive(LocalDate.of(2026, 11, 16), null));

        assertThat(rolls.find(leaving, LocalDate.of(2026, 11, 15)).orElseThrow().unit())
                .isEqualTo(tree.branch());
        assertThat(rolls.find(leaving, TODAY).orElseThrow().unit()).isEqualTo(tree.other());
        assertThat(standings.of(leader, tree.branch(), TODAY).isStranger()).isTrue();
        assertThat(standings
                        .of(leader, tree.branch(), LocalDate.of(2026, 11, 15))
                        .here())
                .containsExactly(Position.GROUP_LEADER);
        assertThat(line(home, id).line().transfer().state()).isEqualTo(TransferState.RECEIVED);
    }

    @Test
    void aTemporaryTransferCountsAtHomeAndTakesPartThere() {
        var until = LocalDate.of(2027, 3, 1);
        var id = open(member, TransferKind.TEMPORARY, tree.other(), until);
        send(id);
        take(host, id, new Step.Receive(LocalDate.of(2026, 11, 10), null));
        assertThat(rolls.find(member, TODAY).orElseThrow().status()).isEqualTo(MemberStatus.TRANSFERRED_OUT);
        assertThat(rolls.of(tree.other(), TODAY))
                .filteredOn(m -> m.id().equals(member))
                .singleElement()
                .satisfies(m -> assertThat(m.status()).isEqualTo(MemberStatus.HOSTED));
        assertThat(line(home, id).due()).isEqualTo(until);

        take(home, id, new Step.Extend(LocalDate.of(2027, 10, 1)));
        assertThat(line(home, id).due()).isEqualTo(LocalDate.of(2027, 10, 1));
        take(host, id, new Step.Return(TODAY, "Hoàn thành tốt nhiệm vụ"));
        assertThat(rolls.find(member, TODAY).orElseThrow().status()).isEqualTo(MemberStatus.OFFICIAL);
        assertThat(rolls.of(tree.other(), TODAY)).noneMatch(m -> m.id().equals(member));
    }

    @Test
    void aRefusedTransferGoesBackWithTheReasonAndMayBeSentAgainOrWithdrawn() {
        var id = open(member, TransferKind.OFFICIAL, tree.other(), null);
        send(id);
        refuses(() -> take(host, id, new Step.Refuse(" ")), "membership.refusal.transfer.reason-missing");
        take(host, id, new Step.Refuse("Danh mục hồ sơ chưa được xác nhận"));
        assertThat(line(home, id).line().transfer().remark()).startsWith("Danh mục");
        refuses(() -> open(member, TransferKind.OFFICIAL, tree.other(), null), "membership.refusal.transfer.running");
        take(home, id, new Step.Withdraw("Không chuyển nữa"));
        assertThat(rolls.find(member, TODAY).orElseThrow().unit()).isEqualTo(tree.branch());
        open(member, TransferKind.OFFICIAL, tree.other(), null);
    }

    @Test
    void eachSideTakesItsOwnStepsOnWhatItHasSeen() {
        var id = open(member, TransferKind.OFFICIAL, tree.other(), null);
        refuses(() -> take(home, id, new Step.Receive(TODAY, null)), "membership.refusal.transfer.other-side");
        send(id);
        refuses(() -> take(home, id, new Step.Receive(TODAY, null)), "membership.refusal.transfer.other-side");
        refuses(() -> take(host, id, new Step.Withdraw("thôi")), "membership.refusal.transfer.other-side");
        refuses(
                () -> take(host, id, new Step.Receive(LocalDate.of(2026, 11, 3), null)),
                "membership.refusal.transfer.day");
        var old = new TakeTransferStep.Command(id, 0, new Step.Receive(TODAY, null));
        refuses(() -> takeStep.take(host, old), "membership.refusal.transfer.stale");
        refuses(
                () -> takeStep.take(leader, new TakeTransferStep.Command(id, 1, new Step.Receive(TODAY, null))),
                "membership.refusal.transfer.not-found");
    }

    @Test
    void whatWasNeverSentIsHomesAlone() {
        var id = open(member, TransferKind.OFFICIAL, tree.other(), null);
        take(home, id, new Step.Withdraw("đang xem xét"));
        refuses(() -> line(host, id), "membership.refusal.transfer.not-found");
        assertThat(seeTransfers
                        .see(host, SeeTransfers.Query.of(tree.other(), 0))
                        .lines())
                .isEmpty();
    }

    @Test
    void whoIsSuspendedIsNotTransferred() {
        record(ActKind.SUSPENDED, new DecisionText("9-QĐ/ĐU", "Đảng ủy xã", LocalDate.of(2026, 11, 12), null));
        refuses(() -> open(member, TransferKind.OFFICIAL, tree.other(), null), "membership.refusal.path.suspended");
    }

    @Test
    void aStayIsSettledWhenItEndsOtherwiseAndRunsAgainWhenThatIsTakenBack() {
        var id = open(member, TransferKind.TEMPORARY, tree.other(), LocalDate.of(2027, 6, 1));
        send(id);
        take(host, id, new Step.Receive(LocalDate.of(2026, 11, 10), null));
        var act = record(ActKind.DECEASED, DecisionText.NONE);
        assertThat(state(id)).isEqualTo(TransferState.ENDED);
        annulAct.annul(home, new AnnulAct.Command(member, act, "ghi nhầm người"));
        assertThat(state(id)).isEqualTo(TransferState.RECEIVED);
        record(ActKind.HOSTING_ENDED, DecisionText.NONE);
        assertThat(state(id)).isEqualTo(TransferState.RETURNED);
    }

    @Test
    void whatRunsForSomebodyWhoIsGoneIsSettled() {
        var id = open(member, TransferKind.OFFICIAL, tree.other(), null);
        record(ActKind.DECEASED, DecisionText.NONE);
        assertThat(state(id)).isEqualTo(TransferState.ENDED);
    }

    @Test
    void anotherTransferEndsTheStay() {
        var stay = open(member, TransferKind.TEMPORARY, tree.other(), LocalDate.of(2027, 6, 1));
        send(stay);
        take(host, stay, new Step.Receive(LocalDate.of(2026, 11, 10), null));
        var id = open(member, TransferKind.OFFICIAL, tree.other(), null);
        send(id);
        take(host, id, new Step.Receive(LocalDate.of(2026, 11, 16), null));
        assertThat(state(stay)).isEqualTo(TransferState.ENDED);
        assertThat(state(id)).isEqualTo(TransferState.RECEIVED);
    }

    @Test
    void theSuccessorOfAMergedBranchTakesTheStepsFromThere() {
        var third = house.branch(tree, "Chi bộ thôn Giang Tây");
        var id = open(member, TransferKind.OFFICIAL, third, null);
        send(id);
        refuses(() -> line(host, id), "membership.refusal.transfer.not-found");
        merge(third, tree.other());
        assertThat(line(host, id).line().destinationName()).isEqualTo("Chi bộ cơ quan Đảng ủy xã");
        assertThat(seeTransfers
                        .see(host, SeeTransfers.Query.of(tree.other(), 0))
                        .lines())
                .hasSize(1);
        take(host, id, new Step.Receive(LocalDate.of(2026, 11, 16), null));
        assertThat(rolls.find(member, TODAY).orElseThrow().unit()).isEqualTo(tree.other());
    }

    private void merge(UnitId from, UnitId into) {
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
        var day = LocalDate.of(2026, 11, 8);
        var request = new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()),
                new Change.Merge(Set.of(from), into, null),
                new Decision("1-QĐ/ĐU", day, day, ""));
        run.run(
                tree.administrator(),
                request,
                preview.preview(tree.administrator(), request).fingerprint());
    }

    private TransferState state(TransferId id) {
        return line(home, id).line().transfer().state();
    }

    @Test
    void whoIsUnderInspectionIsNotTransferred() {
        record(ActKind.INSPECTION_OPENED);
        refuses(() -> open(member, TransferKind.OFFICIAL, tree.other(), null), "membership.refusal.path.inspected");
    }

    @Test
    void anInspectionThatBeginsMeanwhileStopsTheArrival() {
        var id = open(member, TransferKind.OFFICIAL, tree.other(), null);
        send(id);
        record(ActKind.INSPECTION_OPENED);
        // why is home's to know
        refuses(() -> take(host, id, new Step.Receive(TODAY, null)), "membership.refusal.transfer.home-first");
        assertThat(line(home, id).line().transfer().state()).isEqualTo(TransferState.SENT);
    }

    @Test
    void homeItselfNotesTheArrivalOutsideThisTree() {
        var id = openTransfer.open(
                home,
                new OpenTransfer.Command(
                        null,
                        member,
                        TransferKind.OFFICIAL,
                        null,
                        "Đảng bộ Quân khu 4",
                        TransferReason.WORK,
                        BEGUN,
                        null));
        send(id);
        take(home, id, new Step.Receive(LocalDate.of(2026, 11, 16), null));
        assertThat(rolls.find(member, TODAY)).isEmpty();
    }

    @Test
    void theTimeToFinishIsThirtyWorkingDaysFromTheCause() {
        var id = open(member, TransferKind.OFFICIAL, tree.other(), null);
        var line = line(home, id);
        assertThat(line.due()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(line.overdue()).isFalse();
        var late = openTransfer.open(
                home,
                new OpenTransfer.Command(
                        null,
                        requireNonNull(leader.member()),
                        TransferKind.OFFICIAL,
                        tree.other(),
                        null,
                        TransferReason.RETIREMENT,
                        LocalDate.of(2026, 10, 1),
                        null));
        assertThat(line(home, late).overdue()).isTrue();
    }

    @Test
    void badTransfersAreNotOpened() {
        refuses(
                () -> open(member, TransferKind.OFFICIAL, tree.branch(), null),
                "membership.refusal.transfer.same-branch");
        refuses(
                () -> open(member, TransferKind.OFFICIAL, tree.commune(), null),
                "membership.refusal.transfer.destination");
        refuses(() -> open(member, TransferKind.OFFICIAL, null, null), "membership.refusal.transfer.nowhere");
        refuses(
                () -> open(member, TransferKind.TEMPORARY, tree.other(), null),
                "membership.refusal.transfer.until-missing");
        refuses(
                () -> open(member, TransferKind.TEMPORARY, tree.other(), LocalDate.of(2026, 12, 1)),
                "membership.refusal.path.stay-short");
        refuses(
                () -> open(requireNonNull(home.member()), TransferKind.OFFICIAL, tree.other(), null),
                "membership.refusal.path.own");
    }

    @Test
    void branchesAreFoundByNameForWhoMaySend() {
        assertThat(findBranches.find(home, member, "cơ quan đảng ủy"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.above()).isEqualTo("Đảng bộ xã Quảng Bình"));
        assertThat(findBranches.find(home, member, "%_")).isEmpty();
        assertThat(findBranches.find(home, member, "c")).isEmpty();
        refuses(() -> findBranches.find(host, member, "cơ quan"), "membership.refusal.unit.not-found");
    }

    private TransferId open(MemberId who, TransferKind kind, @Nullable UnitId destination, @Nullable LocalDate until) {
        return openTransfer.open(
                home,
                new OpenTransfer.Command(
                        new TransferId(UUID.randomUUID()),
                        who,
                        kind,
                        destination,
                        null,
                        TransferReason.WORK,
                        BEGUN,
                        until));
    }

    private void send(TransferId id) {
        take(home, id, new Step.Send("12-GGT/ĐU", "Đảng ủy xã Quảng Bình", LocalDate.of(2026, 11, 5)));
    }

    private void take(Actor actor, TransferId id, Step step) {
        var version =
                line(actor.equals(leader) ? home : actor, id).line().transfer().version();
        takeStep.take(actor, new TakeTransferStep.Command(id, version, step));
    }

    private SeeTransfers.Line line(Actor actor, TransferId id) {
        return seeTransfers.see(actor, SeeTransfers.Query.one(id)).lines().getFirst();
    }

    private void record(ActKind kind) {
        record(kind, DecisionText.NONE);
    }

    private ActId record(ActKind kind, DecisionText decision) {
        var seen = seeMember.see(home, member).path().acts().size();
        return recordAct.record(
                home,
                new RecordAct.Command(null, member, kind, LocalDate.of(2026, 11, 12), null, decision, null, seen));
    }

    private static void refuses(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
