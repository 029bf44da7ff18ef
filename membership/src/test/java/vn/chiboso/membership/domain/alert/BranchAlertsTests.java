package vn.chiboso.membership.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferReason;
import vn.chiboso.membership.domain.transfer.TransferState;

/** Sizes, cards and transfers on the days around; what may be put aside, recorded and changed. */
class BranchAlertsTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @ParameterizedTest
    @CsvSource({"0, ''", "1, BRANCH_SMALL", "2, BRANCH_SMALL", "3, ''", "8, ''", "9, COMMITTEE_ALLOWED", "29, ''"})
    void aBranchIsToldWhatItsSizeAsksFor(int officials, String kinds) {
        var scene = Scene.empty().officials(officials);
        assertThat((officials == 29 ? scene.withCommittee() : scene).kindsOn("2026-11-20"))
                .extracting(AlertKind::name)
                .isEqualTo(kinds.isEmpty() ? List.of() : List.of(kinds));
    }

    @Test
    void thirtyMembersDivideIntoGroupsUnlessTheyHave() {
        assertThat(Scene.empty().officials(30).withCommittee().kindsOn("2026-11-20"))
                .containsExactly(AlertKind.GROUPS_DUE);
        assertThat(Scene.empty().officials(30).divided().withCommittee().kindsOn("2026-11-20"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, 0", "2026-10-01, 1", "2026-12-31, 1", "2027-01-01, 0"})
    void cardsAreCalledForInTheLastQuarterUntilTheyAreChecked(String day, int alerts) {
        assertThat(Scene.empty().officials(5).withoutCardCheck().kindsOn(day)).hasSize(alerts);
        assertThat(Scene.empty().officials(5).kindsOn(day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // begun on 2 November: thirty working days end on 14 December
        "2026-12-06, false, NOW",
        "2026-12-07, true, NOW",
        "2026-12-14, true, NOW",
        "2026-12-15, true, LATE"
    })
    void anOfficialTransferIsToldOfAWeekBeforeItIsOverdue(String day, boolean told, Urgency urgency) {
        var scene = Scene.empty().officials(3).with(transfer(TransferKind.OFFICIAL, TransferState.OPENED, null, null));
        assertThat(scene.kindsOn(day)).isEqualTo(told ? List.of(AlertKind.TRANSFER_DUE) : List.of());
        scene.on(day)
                .forEach(
                        alert -> assertThat(alert.urgency(LocalDate.parse(day))).isEqualTo(urgency));
    }

    @Test
    void theOtherSideIsToldOnceThePaperIsUnderWay() {
        var opened = transfer(TransferKind.OFFICIAL, TransferState.OPENED, null, null);
        var sent = transfer(TransferKind.OFFICIAL, TransferState.SENT, "2026-11-05", null);
        var there = Scene.empty().officials(3);
        assertThat(there.with(opened).on("2026-12-20", Scene.OTHER)).isEmpty();
        assertThat(there.with(sent).on("2026-12-20", Scene.OTHER)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 0", "2026-11-23, 1", "2026-12-05, 1"})
    void aTemporaryStayThatEndsIsToldOf(String day, int alerts) {
        var stay = transfer(TransferKind.TEMPORARY, TransferState.RECEIVED, "2026-11-05", "2026-11-30");
        assertThat(Scene.empty().officials(3).with(stay).on(day)).hasSize(alerts);
    }

    @Test
    void whatIsSettledAsksForNothing() {
        var done = transfer(TransferKind.OFFICIAL, TransferState.RECEIVED, "2026-11-05", null);
        assertThat(Scene.empty().officials(3).with(done).on("2027-06-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, đã bàn, false",
        "2026-11-21, đã bàn, true",
        "2027-05-20, đã bàn, true",
        "2027-05-21, đã bàn, false",
        "2026-12-01, ' a ', false"
    })
    void puttingAsideNeedsADayAheadAndAReason(String until, String reason, boolean accepted) {
        var alert = Scene.empty().officials(2).on("2026-11-20").getFirst();
        var rules = Scene.rules("2026-11-20");
        if (accepted) {
            var aside = PutAside.of(alert, LocalDate.parse(until), reason, "Vũ Văn Hùng", rules);
            assertThat(aside.isOn(LocalDate.parse(until).minusDays(1))).isTrue();
            assertThat(aside.isOn(LocalDate.parse(until))).isFalse();
        } else {
            assertThatThrownBy(() -> PutAside.of(alert, LocalDate.parse(until), reason, "Vũ Văn Hùng", rules))
                    .isInstanceOf(AlertRefusal.class);
        }
    }

    @Test
    void aCheckOfCardsIsOfThisYearAndAboutMembersOfTheBranch() {
        var member = new MemberId(new UUID(5, 5));
        var scene = new CardCheck.Scene(TODAY, List.of(member));
        assertThat(check("2026-11-20", Set.of(member), scene).without()).containsExactly(member);
        assertThatThrownBy(() -> check("2026-11-21", Set.of(), scene)).isInstanceOf(AlertRefusal.class);
        assertThatThrownBy(() -> check("2025-12-31", Set.of(), scene)).isInstanceOf(AlertRefusal.class);
        assertThatThrownBy(() -> check("2026-11-20", Set.of(Scene.SOMEBODY), scene))
                .isInstanceOf(AlertRefusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "BADGE_35, 0, 2026-11-20, true", "BADGE_35, 2, 2026-11-20, false", "BADGE_40, 0, 2026-11-20, true",
        "ABSENT_MOST, 5, 2026-12-01, true", "PROBATION_LEAD, 3, 2026-11-19, false",
                "CARD_CHECK_MONTH, 0, 2027-01-01, false"
    })
    void everyNumberIsChangedWithinSenseAndConventionsNeverInThePast(
            Rule.Code code, int amount, String from, boolean accepted) {
        var row = new Rule(code, amount, LocalDate.parse(from), null, "Văn bản mới");
        if (accepted) {
            assertThat(AlertRuleBook.adding(Scene.book(), row, TODAY, false)).isEqualTo(row);
        } else {
            assertThatThrownBy(() -> AlertRuleBook.adding(Scene.book(), row, TODAY, false))
                    .isInstanceOf(AlertRefusal.class);
        }
    }

    private static CardCheck check(String on, Set<MemberId> without, CardCheck.Scene scene) {
        return CardCheck.of(Scene.BRANCH, LocalDate.parse(on), "Đủ", without, "Vũ Văn Hùng", 0, scene);
    }

    private static Transfer transfer(
            TransferKind kind, TransferState state, @Nullable String sent, @Nullable String until) {
        @Nullable UnitId destination = Scene.OTHER;
        return new Transfer(
                new TransferId(new UUID(6, 6)),
                Scene.SOMEBODY,
                kind,
                Scene.BRANCH,
                destination,
                null,
                TransferReason.WORK,
                LocalDate.parse("2026-11-02"),
                until == null ? null : LocalDate.parse(until),
                state,
                sent == null ? null : "12-GT",
                sent == null ? null : "Chi ủy",
                sent == null ? null : LocalDate.parse(sent),
                null,
                null,
                0);
    }
}
