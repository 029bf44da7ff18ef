package vn.chiboso.membership.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferReason;
import vn.chiboso.membership.domain.transfer.TransferState;

/** Times that end, ceremonies to be held, papers nobody presented, supplements to dossiers. */
class EndAlertsTests {
    private static long next = 1;

    @Test
    void aTemporaryExemptionIsToldOfFromThirtyDaysBeforeItsLastDayUntilSomethingFollows() {
        var exempted = act(ActKind.TEMPORARILY_EXEMPTED, "2026-06-01", "2026-11-30");
        assertThat(branch().limited(exempted).kindsOn("2026-10-30")).isEmpty();
        var told = branch().limited(exempted).on("2026-10-31").getFirst();
        assertThat(told.kind()).isEqualTo(AlertKind.EXEMPTION_ENDING);
        assertThat(told.due()).isEqualTo("2026-11-30");
        assertThat(told.number()).isEqualTo(1);
        assertThat(told.urgency(LocalDate.parse("2026-12-01"))).isEqualTo(Urgency.LATE);
        assertThat(branch().limited(exempted, act(ActKind.RESUMED, "2026-12-02", null))
                        .kindsOn("2026-12-03"))
                .isEmpty();
        assertThat(branch().limited(exempted, act(ActKind.EXEMPTED, "2026-12-02", null))
                        .kindsOn("2026-12-03"))
                .isEmpty();
    }

    @Test
    void whereTheBookSaysNoLastDayItIsAsLateAsTheRuleAllows() {
        var noted = Act.noted(id(), LocalDate.parse("2026-01-15"), MemberStatus.TEMPORARILY_EXEMPT, null);
        assertThat(branch().limited(noted).kindsOn("2026-12-14")).isEmpty();
        assertThat(branch().limited(noted).on("2026-12-15").getFirst().due()).isEqualTo("2027-01-14");
    }

    @Test
    void theMostIsThatOfTheDayOnWhichTheExemptionBegan() {
        var noted = Act.noted(id(), LocalDate.parse("2026-01-15"), MemberStatus.TEMPORARILY_EXEMPT, null);
        var told = branch().limited(noted)
                .ruledBy(
                        Scene.rule(Rule.Code.TEMPORARY_EXEMPTION_MOST, 12, "2011-01-19", "2026-06-01"),
                        Scene.rule(Rule.Code.TEMPORARY_EXEMPTION_MOST, 6, "2026-06-01", null))
                .on("2026-12-15");
        assertThat(told).extracting(Alert::due).containsExactly(LocalDate.parse("2027-01-14"));
    }

    @Test
    void ofTwoExemptionsTheOneThatRunsIsToldOf() {
        var again = branch().limited(
                        act(ActKind.TEMPORARILY_EXEMPTED, "2026-01-05", "2026-03-31"),
                        act(ActKind.RESUMED, "2026-04-01", null),
                        act(ActKind.TEMPORARILY_EXEMPTED, "2026-07-01", "2026-12-31"));
        assertThat(again.kindsOn("2026-11-20")).isEmpty();
        assertThat(again.on("2026-12-20")).extracting(Alert::due).containsExactly(LocalDate.parse("2026-12-31"));
    }

    @Test
    void ofWhoIsNoLongerThereNothingEnds() {
        assertThat(branch().limited(
                                act(ActKind.TEMPORARILY_EXEMPTED, "2026-06-01", "2026-11-30"),
                                act(ActKind.SUSPENDED, "2026-07-01", "2026-11-30"),
                                act(ActKind.DECEASED, "2026-11-10", null))
                        .kindsOn("2026-11-20"))
                .isEmpty();
    }

    @Test
    void suspensionAndStayAbroadAreToldOfWhereALastDayIsKnown() {
        assertThat(branch().limited(act(ActKind.SUSPENDED, "2026-06-01", null)).kindsOn("2026-11-20"))
                .isEmpty();
        var both = branch().limited(
                        act(ActKind.WENT_ABROAD, "2026-01-01", "2026-12-10"),
                        act(ActKind.SUSPENDED, "2026-09-01", "2026-11-10"))
                .on("2026-11-20");
        assertThat(both).extracting(Alert::number).containsExactly(2, 3);
        assertThat(both)
                .extracting(a -> a.urgency(LocalDate.parse("2026-11-20")))
                .containsExactly(Urgency.LATE, Urgency.NOW);
    }

    @Test
    void whoIsToldThemselvesReadsOfTheirOwnEnd() {
        assertThat(AlertKind.EXEMPTION_ENDING.isForThePerson()).isTrue();
        assertThat(AlertKind.CEREMONY_DUE.isForThePerson()).isFalse();
    }

    @Test
    void aCeremonyIsDueThirtyWorkingDaysAfterTheDecisionWasIssued() {
        // thirty working days without any holiday
        var waiting = branch().awaiting("2026-10-01", "2026-10-12");
        assertThat(waiting.kindsOn("2026-10-28")).isEmpty();
        var told = waiting.on("2026-10-29").getFirst();
        assertThat(told.kind()).isEqualTo(AlertKind.CEREMONY_DUE);
        assertThat(told.due()).isEqualTo("2026-11-12");
    }

    @Test
    void underTheOlderRuleItIsDueAfterTheDecisionCame() {
        var told =
                branch().awaiting("2026-07-01", "2026-07-13").on("2026-08-20").getFirst();
        assertThat(told.due()).isEqualTo("2026-08-24");
        assertThat(branch().awaiting("2026-07-01", null)
                        .on("2026-08-20")
                        .getFirst()
                        .due())
                .isEqualTo("2026-08-12");
    }

    @Test
    void theDaysForACeremonyAreThoseOfTheDecisionsDay() {
        var changed = branch().awaiting("2026-10-01", null)
                .ruledBy(
                        Scene.rule(Rule.Code.CEREMONY_DAYS, 30, "2011-01-19", "2026-11-01"),
                        Scene.rule(Rule.Code.CEREMONY_DAYS, 20, "2026-11-01", null));
        assertThat(changed.on("2026-11-05")).extracting(Alert::due).containsExactly(LocalDate.parse("2026-11-12"));
    }

    @Test
    void aPaperNobodyPresentedForThreeMonthsIsLookedIntoAtHome() {
        var scene = branch().with(sent("2026-08-10"));
        assertThat(scene.kindsOn("2026-11-09")).containsExactly(AlertKind.TRANSFER_DUE);
        assertThat(scene.kindsOn("2026-11-10")).containsExactly(AlertKind.SLIP_OVERDUE);
        assertThat(scene.on("2026-11-10", Scene.OTHER)).extracting(Alert::kind).containsExactly(AlertKind.TRANSFER_DUE);
    }

    @Test
    void supplementsToDossiersAreCalledForFromDecemberOn() {
        assertThat(branch().withoutSupplements(4).kindsOn("2026-11-30")).isEmpty();
        var told = branch().withoutSupplements(4).on("2026-12-01").getFirst();
        assertThat(told.kind()).isEqualTo(AlertKind.SUPPLEMENT_DUE);
        assertThat(told.number()).isEqualTo(4);
        assertThat(told.due()).isEqualTo("2026-12-31");
        assertThat(branch().kindsOn("2026-12-01")).isEmpty();
    }

    private static Scene branch() {
        return Scene.empty().officials(3);
    }

    private static Act act(ActKind kind, String on, @Nullable String until) {
        return Act.plain(id(), kind, LocalDate.parse(on), until == null ? null : LocalDate.parse(until), null, null);
    }

    private static Transfer sent(String on) {
        return new Transfer(
                new TransferId(new UUID(9, next++)),
                Scene.SOMEBODY,
                TransferKind.OFFICIAL,
                Scene.BRANCH,
                Scene.OTHER,
                null,
                TransferReason.WORK,
                LocalDate.parse(on),
                null,
                TransferState.SENT,
                "12-GGT/ĐU",
                "Đảng ủy xã",
                LocalDate.parse(on),
                null,
                null,
                1);
    }

    private static ActId id() {
        return new ActId(new UUID(8, next++));
    }
}
