package vn.chiboso.membership.domain.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chiboso.membership.domain.path.Acts.HOME;
import static vn.chiboso.membership.domain.path.Acts.OTHER;
import static vn.chiboso.membership.domain.path.Acts.RULES;
import static vn.chiboso.membership.domain.path.Acts.day;
import static vn.chiboso.membership.domain.path.Acts.decision;
import static vn.chiboso.membership.domain.path.Acts.entered;
import static vn.chiboso.membership.domain.path.Acts.id;
import static vn.chiboso.membership.domain.path.Acts.late;
import static vn.chiboso.membership.domain.path.Acts.noted;
import static vn.chiboso.membership.domain.path.Acts.path;
import static vn.chiboso.membership.domain.path.Acts.plain;
import static vn.chiboso.membership.domain.path.Acts.to;
import static vn.chiboso.membership.domain.path.Acts.until;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberStatus;

class PathTests {
    @Test
    void admissionCeremonyProbationAndOfficialFollowOneAnother() {
        var path = path(
                plain(ActKind.ADMITTED, "10/05/2024"),
                to(ActKind.CEREMONY_HELD, "03/06/2024", HOME, null),
                late("03/06/2025", "20/07/2025"));
        assertThat(path.timeline().on(day("02/06/2024")).orElseThrow().rank()).isEqualTo(Rank.AWAITING_CEREMONY);
        assertThat(path.timeline().on(day("02/06/2024")).orElseThrow().isOnRoll())
                .isFalse();
        assertThat(path.timeline().status(HOME, day("03/06/2024"))).contains(MemberStatus.PROBATIONARY);
        assertThat(path.timeline().status(HOME, day("02/06/2025"))).contains(MemberStatus.PROBATIONARY);
        assertThat(path.timeline().status(HOME, day("03/06/2025"))).contains(MemberStatus.OFFICIAL);
    }

    @Test
    void officialOnTheDayProbationEndedEvenWhenOtherThingsHappenedBeforeTheDecision() {
        var path = path(
                plain(ActKind.ADMITTED, "10/05/2024"),
                to(ActKind.CEREMONY_HELD, "03/06/2024", HOME, null),
                to(ActKind.HOSTED, "01/07/2025", OTHER, "30/12/2025"),
                late("03/06/2025", "20/07/2025"));
        assertThat(path.timeline().status(HOME, day("30/06/2025"))).contains(MemberStatus.OFFICIAL);
        assertThat(path.timeline().status(HOME, day("01/07/2025"))).contains(MemberStatus.TRANSFERRED_OUT);
        assertThat(path.timeline().status(OTHER, day("01/07/2025"))).contains(MemberStatus.HOSTED);
        assertThat(path.stage().rank()).isEqualTo(Rank.OFFICIAL);
    }

    @Test
    void anotherOfficialDayThanTheRuleSaysIsRefusedAndNamed() {
        var path = path(plain(ActKind.ADMITTED, "10/05/2024"), to(ActKind.CEREMONY_HELD, "03/06/2024", HOME, null));
        refuses(path, late("20/07/2025", "20/07/2025"), "official-day");
        refuses(path, late("03/06/2025", "01/06/2025"), "official-decided-early");
    }

    @Test
    void nobodyBecomesOfficialWithoutAdmission() {
        refuses(path(), late("03/06/2025", "20/07/2025"), "not-probationary");
        refuses(path(plain(ActKind.ADMITTED, "10/05/2024")), late("10/05/2025", "20/07/2025"), "not-probationary");
        refuses(
                path(entered("01/08/2025", HOME, MemberStatus.OFFICIAL)),
                late("01/08/2026", "20/08/2026"),
                "not-probationary");
    }

    @Test
    void aProbationaryMemberTakenOverLateBecomesOfficialFromTheFirstDayOnTheRoll() {
        var rules = new PathRules(Acts.BOOK, Acts.TODAY, day("20/06/2024"), false);
        var path = path(entered("01/08/2025", HOME, MemberStatus.PROBATIONARY))
                .with(late("20/06/2025", "10/09/2025"), rules);
        assertThat(path.timeline().status(HOME, day("31/07/2025"))).isEmpty();
        assertThat(path.timeline().status(HOME, day("01/08/2025"))).contains(MemberStatus.OFFICIAL);
    }

    @Test
    void nothingIsRecordedBeforeWhatIsKnownNorAfterToday() {
        var path = path(entered("01/08/2026", HOME, MemberStatus.OFFICIAL), plain(ActKind.EXEMPTED, "01/10/2026"));
        refuses(path, plain(ActKind.RESUMED, "30/09/2026"), "backdated");
        refuses(path, plain(ActKind.RESUMED, "21/11/2026"), "future");
        assertThat(path.with(plain(ActKind.RESUMED, "01/10/2026"), RULES)
                        .stage()
                        .exemption())
                .isNull();
    }

    @Test
    void aDecisionIsDemandedWhereTheRuleDemandsOne() {
        var bare = Act.plain(id(1), ActKind.STRUCK_OFF, day("01/10/2026"), null, null, null);
        refuses(path(entered("01/08/2026", HOME, MemberStatus.OFFICIAL)), bare, "needs-decision");
    }

    @Test
    void aTransferLeavesOneRollAndEntersTheOtherOnTheSameDay() {
        var path = path(
                entered("01/08/2026", HOME, MemberStatus.OFFICIAL), to(ActKind.TRANSFERRED, "05/10/2026", OTHER, null));
        assertThat(path.timeline().status(HOME, day("04/10/2026"))).contains(MemberStatus.OFFICIAL);
        assertThat(path.timeline().status(HOME, day("05/10/2026"))).isEmpty();
        assertThat(path.timeline().status(OTHER, day("05/10/2026"))).contains(MemberStatus.OFFICIAL);
        assertThat(path.timeline().attachments()).hasSize(2);
    }

    @Test
    void noTransferUnderInspectionOrToTheSameBranch() {
        var path = path(
                entered("01/08/2026", HOME, MemberStatus.OFFICIAL), plain(ActKind.INSPECTION_OPENED, "01/09/2026"));
        refuses(path, to(ActKind.TRANSFERRED, "05/10/2026", OTHER, null), "inspected");
        refuses(path, to(ActKind.HOSTED, "05/10/2026", OTHER, null), "inspected");
        refuses(path, plain(ActKind.LEFT, "05/10/2026"), "inspected");
        var closed = path.with(plain(ActKind.INSPECTION_CLOSED, "02/10/2026"), RULES);
        refuses(closed, to(ActKind.TRANSFERRED, "05/10/2026", HOME, null), "same-branch");
        assertThat(closed.with(to(ActKind.TRANSFERRED, "05/10/2026", OTHER, null), RULES)
                        .stage()
                        .home())
                .isEqualTo(OTHER);
    }

    @Test
    void aStayHasItsShortestAndLongestTimeAndMayBeExtendedWithinIt() {
        var home = path(entered("01/01/2026", HOME, MemberStatus.OFFICIAL));
        assertThatThrownBy(() -> RULES.requireLongEnough(day("01/02/2026"), day("29/04/2026")))
                .isInstanceOf(PathRefusal.class);
        RULES.requireLongEnough(day("01/02/2026"), day("30/04/2026"));
        refuses(home, to(ActKind.HOSTED, "01/02/2026", OTHER, "31/01/2027"), "stay-long");
        refuses(home, to(ActKind.HOSTED, "01/02/2026", OTHER, "01/02/2027"), "stay-long");
        var away = home.with(to(ActKind.HOSTED, "01/02/2026", OTHER, "30/04/2026"), RULES);
        refuses(away, until(ActKind.HOSTING_EXTENDED, "01/04/2026", "30/04/2026"), "until");
        refuses(away, until(ActKind.HOSTING_EXTENDED, "01/04/2026", "01/02/2027"), "stay-long");
        var longer = away.with(until(ActKind.HOSTING_EXTENDED, "01/04/2026", "30/01/2027"), RULES);
        assertThat(longer.stage().stay()).isEqualTo(new Stay(OTHER, day("01/02/2026"), day("30/01/2027")));
        var study = new PathRules(Acts.BOOK, Acts.TODAY, null, true);
        assertThat(home.with(to(ActKind.HOSTED, "01/02/2026", OTHER, "31/01/2028"), study)
                        .stage()
                        .stay())
                .isNotNull();
    }

    @Test
    void suspendedIsSuspendedOnEveryRoll() {
        var path = path(
                entered("01/01/2026", HOME, MemberStatus.OFFICIAL),
                to(ActKind.HOSTED, "01/02/2026", OTHER, "30/06/2026"),
                plain(ActKind.SUSPENDED, "01/03/2026"),
                plain(ActKind.SUSPENSION_LIFTED, "01/04/2026"),
                plain(ActKind.HOSTING_ENDED, "01/05/2026"));
        assertThat(path.timeline().status(HOME, day("15/03/2026"))).contains(MemberStatus.SUSPENDED);
        assertThat(path.timeline().status(OTHER, day("15/03/2026"))).contains(MemberStatus.SUSPENDED);
        assertThat(path.timeline().status(HOME, day("15/04/2026"))).contains(MemberStatus.TRANSFERRED_OUT);
        assertThat(path.timeline().status(OTHER, day("15/04/2026"))).contains(MemberStatus.HOSTED);
        assertThat(path.timeline().status(OTHER, day("01/05/2026"))).isEmpty();
        assertThat(path.timeline().status(HOME, day("01/05/2026"))).contains(MemberStatus.OFFICIAL);
    }

    @Test
    void aProbationaryMemberIsStruckOffAndNotExpelled() {
        var path = path(entered("01/08/2026", HOME, MemberStatus.PROBATIONARY));
        refuses(path, plain(ActKind.EXPELLED, "01/10/2026"), "expelled-not-official");
        var off = path.with(plain(ActKind.STRUCK_OFF, "01/10/2026"), RULES);
        assertThat(off.stage().ended()).isEqualTo(ActKind.STRUCK_OFF);
        assertThat(off.timeline().status(HOME, day("01/10/2026"))).isEmpty();
        refuses(off, plain(ActKind.DECEASED, "02/10/2026"), "not-on-roll");
    }

    @Test
    void readmissionWaitsAndPartyAgeLeavesOutTheTimeBetween() {
        var left = path(entered("01/01/2010", HOME, MemberStatus.OFFICIAL), plain(ActKind.LEFT, "01/01/2015"));
        refuses(left, plain(ActKind.ADMITTED, "31/12/2017"), "readmitted-early");
        var back = left.with(plain(ActKind.ADMITTED, "01/01/2020"), RULES)
                .with(to(ActKind.CEREMONY_HELD, "10/01/2020", HOME, null), RULES);
        assertThat(back.partyAge(day("01/01/2000"), day("31/12/2014"))).isEqualTo(14);
        assertThat(back.partyAge(day("01/01/2000"), day("01/01/2018"))).isEqualTo(15);
        assertThat(back.partyAge(day("01/01/2000"), day("01/01/2026"))).isEqualTo(21);
        assertThat(back.timeline().status(HOME, day("10/01/2020"))).contains(MemberStatus.PROBATIONARY);
    }

    @Test
    void whoMovedAwayComesBackAsTheSamePersonAndIsNotAdmittedAnew() {
        var away = path(entered("01/01/2010", HOME, MemberStatus.OFFICIAL), plain(ActKind.MOVED_AWAY, "01/01/2015"));
        refuses(away, plain(ActKind.ADMITTED, "01/01/2020"), "moved-away");
        var back = away.with(entered("01/01/2020", OTHER, MemberStatus.OFFICIAL), RULES);
        assertThat(back.timeline().status(OTHER, day("01/01/2020"))).contains(MemberStatus.OFFICIAL);
        assertThat(back.partyAge(day("01/01/2000"), day("01/01/2026"))).isEqualTo(26);
    }

    @Test
    void readmissionIsOnceOnly() {
        var twice = path(
                entered("01/01/2000", HOME, MemberStatus.OFFICIAL),
                plain(ActKind.LEFT, "01/01/2005"),
                plain(ActKind.ADMITTED, "01/01/2010"),
                to(ActKind.CEREMONY_HELD, "10/01/2010", HOME, null),
                plain(ActKind.STRUCK_OFF, "01/01/2015"));
        refuses(twice, plain(ActKind.ADMITTED, "01/01/2020"), "readmitted-once");
    }

    @Test
    void theSuspendedAreNotTransferred() {
        var path = path(entered("01/08/2026", HOME, MemberStatus.OFFICIAL), plain(ActKind.SUSPENDED, "01/09/2026"));
        refuses(path, to(ActKind.TRANSFERRED, "05/10/2026", OTHER, null), "suspended");
        refuses(path, plain(ActKind.MOVED_AWAY, "05/10/2026"), "suspended");
        refuses(path, to(ActKind.HOSTED, "05/10/2026", OTHER, "05/03/2027"), "suspended");
    }

    @Test
    void aGuestFromOutsideStaysLongerGoesBackAndMayComeAgain() {
        var guest = path(entered("01/01/2026", HOME, MemberStatus.HOSTED));
        assertThat(guest.possible())
                .containsExactly(
                        ActKind.HOSTING_EXTENDED, ActKind.HOSTING_ENDED, ActKind.DECEASED, ActKind.WAS_OUTSIDE);
        var longer = guest.with(until(ActKind.HOSTING_EXTENDED, "01/06/2026", "30/11/2026"), RULES);
        assertThat(longer.timeline().status(HOME, day("01/07/2026"))).contains(MemberStatus.HOSTED);
        assertThat(longer.timeline().attachments()).hasSize(1);
        refuses(longer, to(ActKind.HOST_MOVED, "01/07/2026", OTHER, null), "not-hosted");
        var gone = longer.with(plain(ActKind.HOSTING_ENDED, "01/07/2026"), RULES);
        assertThat(gone.timeline().status(HOME, day("01/07/2026"))).isEmpty();
        assertThat(gone.with(entered("01/09/2026", HOME, MemberStatus.HOSTED), RULES)
                        .stage()
                        .onlyHosted())
                .isTrue();
    }

    @Test
    void aStatusRestsOnTheActThatGaveItAndNotOnAnotherOfThatDay() {
        var path = path(
                entered("01/08/2026", HOME, MemberStatus.OFFICIAL),
                plain(ActKind.SUSPENDED, "01/09/2026"),
                plain(ActKind.REPRIMANDED, "01/09/2026"));
        var suspended = path.timeline().standings().getLast();
        assertThat(path.giver(suspended)).map(Act::kind).contains(ActKind.SUSPENDED);
        assertThat(path.giver(path.timeline().standings().getFirst()))
                .map(Act::kind)
                .contains(ActKind.ENTERED);
    }

    @Test
    void whoWasEnteredThatDayDoesNotEndThatDay() {
        refuses(
                path(entered("01/08/2026", HOME, MemberStatus.OFFICIAL)),
                plain(ActKind.DECEASED, "01/08/2026"),
                "ends-at-once");
    }

    @Test
    void theDeceasedAreNotAdmitted() {
        var path = path(entered("01/01/2010", HOME, MemberStatus.OFFICIAL), plain(ActKind.DECEASED, "01/01/2015"));
        refuses(path, plain(ActKind.ADMITTED, "01/01/2020"), "known-already");
        refuses(path, entered("01/01/2020", HOME, MemberStatus.OFFICIAL), "known-already");
    }

    @Test
    void anActIsAnnulledUnlessAnotherRestsOnIt() {
        var exempted = plain(ActKind.EXEMPTED, "01/09/2026");
        var resumed = plain(ActKind.RESUMED, "01/10/2026");
        var path = path(entered("01/08/2026", HOME, MemberStatus.OFFICIAL), exempted, resumed);
        refuses(path, Act.annulling(id(1), exempted, null, "ghi nhầm"), "rests-on-it");
        var once = path.with(Act.annulling(id(1), resumed, null, "ghi nhầm"), RULES);
        assertThat(once.stage().exemption()).isEqualTo(MemberStatus.EXEMPT);
        refuses(once, Act.annulling(id(2), resumed, null, "ghi nhầm"), "nothing-to-annul");
        var twice = once.with(Act.annulling(id(2), exempted, null, "ghi nhầm"), RULES);
        assertThat(twice.timeline().status(HOME, day("15/09/2026"))).contains(MemberStatus.OFFICIAL);
        assertThat(twice.acts()).hasSize(5);
    }

    @Test
    void aBookThatNamesOneThingEndsTheOthers() {
        var path = path(
                entered("01/08/2026", HOME, MemberStatus.EXEMPT), noted("01/09/2026", MemberStatus.TRANSFERRED_OUT));
        assertThat(path.timeline().status(HOME, day("01/09/2026"))).contains(MemberStatus.TRANSFERRED_OUT);
        assertThat(path.with(noted("01/10/2026", MemberStatus.OFFICIAL), RULES)
                        .stage()
                        .stay())
                .isNull();
    }

    @Test
    void aBookThatSaysExemptOrAwayEndsNoSuspension() {
        for (var status : List.of(MemberStatus.EXEMPT, MemberStatus.TEMPORARILY_EXEMPT, MemberStatus.TRANSFERRED_OUT)) {
            var path = path(
                    entered("01/08/2026", HOME, MemberStatus.OFFICIAL),
                    plain(ActKind.SUSPENDED, "01/09/2026"),
                    noted("01/10/2026", status));
            assertThat(path.timeline().status(HOME, day("01/10/2026"))).contains(MemberStatus.SUSPENDED);
            assertThat(path.with(plain(ActKind.SUSPENSION_LIFTED, "01/11/2026"), RULES)
                            .timeline()
                            .status(HOME, day("01/11/2026")))
                    .contains(status);
        }
    }

    @Test
    void aBookThatSaysExemptEndsNoStay() {
        var path = path(
                entered("01/01/2026", HOME, MemberStatus.OFFICIAL),
                to(ActKind.HOSTED, "01/02/2026", OTHER, "01/08/2026"),
                noted("01/03/2026", MemberStatus.EXEMPT));
        assertThat(path.timeline().status(OTHER, day("01/03/2026"))).contains(MemberStatus.HOSTED);
        assertThat(path.timeline().status(HOME, day("01/03/2026"))).contains(MemberStatus.EXEMPT);
    }

    @Test
    void aGuestWhoTurnsOutToBelongHereIsOnTheRollFromThenOn() {
        var path = path(entered("01/08/2026", HOME, MemberStatus.HOSTED), noted("01/10/2026", MemberStatus.OFFICIAL));
        assertThat(path.timeline().attachments())
                .extracting(Timeline.Attachment::isHome)
                .containsExactly(false, true);
        assertThat(path.stage().isMember()).isTrue();
    }

    @Test
    void aReorganisationTakesGuestsAndTheSuspendedAlong() {
        var path = path(
                entered("01/08/2026", HOME, MemberStatus.OFFICIAL),
                plain(ActKind.SUSPENDED, "01/09/2026"),
                plain(ActKind.INSPECTION_OPENED, "01/09/2026"),
                to(ActKind.MOVED_COLLECTIVELY, "01/10/2026", OTHER, null));
        assertThat(path.timeline().status(OTHER, day("01/10/2026"))).contains(MemberStatus.SUSPENDED);
        assertThat(path.stage().inspected()).isTrue();
        var guest = path(
                entered("01/08/2026", HOME, MemberStatus.HOSTED),
                to(ActKind.MOVED_COLLECTIVELY, "01/10/2026", OTHER, null));
        assertThat(guest.timeline().status(OTHER, day("01/10/2026"))).contains(MemberStatus.HOSTED);
    }

    @Test
    void whatIsKeptIsReadEvenWhereItNoLongerFollows() {
        var moved = to(ActKind.MOVED_COLLECTIVELY, "01/09/2026", OTHER, null);
        var transferred = to(ActKind.TRANSFERRED, "01/10/2026", OTHER, null);
        var path = new Path(
                Acts.MEMBER, java.util.List.of(entered("01/08/2026", HOME, MemberStatus.OFFICIAL), transferred, moved));
        assertThat(path.timeline().status(OTHER, day("15/09/2026"))).contains(MemberStatus.OFFICIAL);
        assertThat(path.stage().home()).isEqualTo(OTHER);
        assertThat(path.with(plain(ActKind.EXEMPTED, "01/11/2026"), RULES)
                        .stage()
                        .exemption())
                .isEqualTo(MemberStatus.EXEMPT);
    }

    @Test
    void aPaperIsTheSameWithoutRegardToCaseAndSpaces() {
        var one = decision("125-QĐ/ĐU", "10/05/2026");
        var same = new Decision(" 125 - qđ/đu", "ĐẢNG ỦY XÃ QUẢNG BÌNH", day("11/08/2026"), null);
        assertThat(same.key()).isEqualTo(one.key());
        assertThatThrownBy(() -> new Decision(" ", "Đảng ủy", day("10/05/2026"), null))
                .isInstanceOf(PathRefusal.class);
        assertThatThrownBy(() -> new Decision("1", "Đảng ủy", day("10/05/2026"), day("09/05/2026")))
                .isInstanceOf(PathRefusal.class);
    }

    private static void refuses(Path path, Act act, String reason) {
        assertThatThrownBy(() -> path.with(act, RULES))
                .isInstanceOfSatisfying(
                        PathRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("membership.refusal.path." + reason));
    }
}
