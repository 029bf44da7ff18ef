package vn.chiboso.membership;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.OpenTransfer;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.in.SeeReorganisation;
import vn.chiboso.membership.application.port.in.SeeTransfers;
import vn.chiboso.membership.application.port.in.TakeTransferStep;
import vn.chiboso.membership.application.port.in.TakeTransferStep.Step;
import vn.chiboso.membership.application.port.in.UndoReorganisation;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.Obstacle;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferReason;

/** A stay elsewhere goes on from the branch in which its member is at home by then. */
@MembershipSlice
@SuppressWarnings("NullAway.Init") // built for each test
class SplitWithTransferTests {
    private static final LocalDate AWAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    @Autowired
    House house;

    @Autowired
    OpenTransfer openTransfer;

    @Autowired
    TakeTransferStep takeStep;

    @Autowired
    SeeTransfers seeTransfers;

    @Autowired
    PreviewReorganisation preview;

    @Autowired
    RunReorganisation run;

    @Autowired
    UndoReorganisation undo;

    @Autowired
    SeeReorganisation see;

    @Autowired
    Rolls rolls;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor officer;
    private MemberId guest;
    private TransferId stay;
    private ReorganisationId split;
    private final UnitId founded = new UnitId(UUID.randomUUID());

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @BeforeEach
    void aGuestIsSplitFromHome() {
        tree = house.build();
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
        officer = house.holder(tree, tree.other(), "Vũ Văn Hùng", Position.ORGANISATION_OFFICER, tree.province());
        guest = house.member(officer, tree.branch(), "Lê Thị Mai", MemberStatus.OFFICIAL);
        house.member(officer, tree.branch(), "Đỗ Văn Ước", MemberStatus.OFFICIAL);
        stay = new TransferId(UUID.randomUUID());
        openTransfer.open(
                officer,
                new OpenTransfer.Command(
                        stay,
                        guest,
                        TransferKind.TEMPORARY,
                        tree.other(),
                        null,
                        TransferReason.WORK,
                        AWAY,
                        AWAY.plusMonths(5)));
        take(new Step.Send("12-GGT/ĐU", "Đảng ủy xã Quảng Bình", AWAY));
        take(new Step.Receive(AWAY, null));
        sql.sql("update membership.transfer set created_at = '2026-11-02 08:00+07'")
                .update();
        var request = new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()),
                new Change.Split(
                        tree.branch(),
                        founded,
                        UnitForm.of(UnitKind.BRANCH, "Chi bộ thôn Giang Bắc", null, null, null),
                        Set.of(guest),
                        Set.of()),
                new Decision("5-QĐ/TU", DAY, DAY, ""));
        run.run(officer, request, preview.preview(officer, request).fingerprint());
        split = request.id();
    }

    @Test
    void theNewBranchIsItsHomeAndTakesTheMemberBack() {
        assertThat(home()).isEqualTo(founded);
        take(new Step.Return(DAY.plusDays(5), null));
        assertThat(rolls.find(guest, DAY.plusDays(6))).hasValueSatisfying(back -> {
            assertThat(back.unit()).isEqualTo(founded);
            assertThat(back.status()).isEqualTo(MemberStatus.OFFICIAL);
        });
    }

    @Test
    void takenBackItIsTheFormerOneAgain() {
        undo.undo(officer, split);
        assertThat(home()).isEqualTo(tree.branch());
    }

    @Test
    void onceItHasGoneOnTheSplitStays() {
        take(new Step.Extend(AWAY.plusMonths(8)));
        assertThat(see.see(officer, split).obstacles())
                .extracting(Obstacle::code)
                .containsExactly(Obstacle.Code.CHANGED);
    }

    private UnitId home() {
        return line().line().transfer().home();
    }

    private void take(Step step) {
        takeStep.take(
                officer,
                new TakeTransferStep.Command(stay, line().line().transfer().version(), step));
    }

    private SeeTransfers.Line line() {
        return requireNonNull(
                seeTransfers.see(officer, SeeTransfers.Query.one(stay)).lines().getFirst());
    }
}
