package vn.chiboso.membership.domain.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Refusal;

/** Badges as acts of a path, and the waiting time before readmission. */
class BadgePathTests {
    private final Path member = Acts.path(Acts.entered("01/01/2020", Acts.HOME, MemberStatus.OFFICIAL));

    @Test
    void aBadgeOfLongAgoIsToldLateAndChangesNothing() {
        var later = member.with(Acts.plain(ActKind.EXEMPTED, "01/03/2024"), Acts.RULES)
                .with(badge(ActKind.BADGE_AWARDED, "20/01/2005", 40, "03/02/2005"), Acts.RULES);
        assertThat(later.timeline()).isEqualTo(withoutBadges(later).timeline());
        assertThat(later.badges().awarded()).extracting(Badges.Held::years).containsExactly(40);
        // and what came before it may still be told
        assertThat(later.with(Acts.plain(ActKind.RESUMED, "01/04/2024"), Acts.RULES)
                        .stage()
                        .exemption())
                .isNull();
    }

    @Test
    void whatHappenedBeforeABadgeMayBeRecordedAfterIt() {
        var awarded = member.with(badge(ActKind.BADGE_AWARDED, "20/10/2026", 40, "07/11/2026"), Acts.RULES);
        assertThat(awarded.latest()).contains(Acts.day("01/01/2020"));
        assertThat(awarded.with(Acts.plain(ActKind.EXEMPTED, "01/10/2026"), Acts.RULES)
                        .stage()
                        .exemption())
                .isEqualTo(MemberStatus.EXEMPT);
    }

    @Test
    void aBadgeIsAwardedOnceAndHandedOverOnce() {
        var awarded = member.with(badge(ActKind.BADGE_PROPOSED, "10/09/2026", 40, "07/11/2026"), Acts.RULES)
                .with(badge(ActKind.BADGE_AWARDED, "20/10/2026", 40, "07/11/2026"), Acts.RULES);
        refuses(
                () -> awarded.with(badge(ActKind.BADGE_AWARDED, "21/10/2026", 40, "07/11/2026"), Acts.RULES),
                "badge-awarded-already");
        refuses(
                () -> awarded.with(badge(ActKind.BADGE_PROPOSED, "21/10/2026", 40, "07/11/2026"), Acts.RULES),
                "badge-awarded-already");
        refuses(
                () -> member.with(badge(ActKind.BADGE_HANDED_OVER, "07/11/2026", 40, "07/11/2026"), Acts.RULES),
                "badge-not-awarded");
        refuses(
                () -> awarded.with(badge(ActKind.BADGE_HANDED_OVER, "19/10/2026", 40, "07/11/2026"), Acts.RULES),
                "badge-handed-early");
        var handed = awarded.with(badge(ActKind.BADGE_HANDED_OVER, "07/11/2026", 40, "07/11/2026"), Acts.RULES);
        refuses(
                () -> handed.with(badge(ActKind.BADGE_HANDED_OVER, "08/11/2026", 40, "07/11/2026"), Acts.RULES),
                "badge-handed-already");
        var award = handed.last(ActKind.BADGE_AWARDED).orElseThrow();
        refuses(() -> handed.with(Act.annulling(Acts.id(90), award, null, "nhầm"), Acts.RULES), "rests-on-it");
        assertThat(awarded.with(Act.annulling(Acts.id(91), award, null, "nhầm"), Acts.RULES)
                        .badges()
                        .awarded())
                .isEmpty();
    }

    @Test
    void whatWasBrokenOfOneBadgeLetsNothingBreakOfAnother() {
        var award = badge(ActKind.BADGE_AWARDED, "20/10/2026", 40, "07/11/2026");
        var handed = badge(ActKind.BADGE_HANDED_OVER, "07/11/2026", 40, "07/11/2026");
        // as a merge of records may leave it
        var broken = badge(ActKind.BADGE_HANDED_OVER, "07/11/2016", 30, "07/11/2016");
        var path = new Path(
                member.member(),
                java.util.stream.Stream.concat(
                                member.acts().stream(), java.util.stream.Stream.of(broken, award, handed))
                        .toList());
        refuses(() -> path.with(Act.annulling(Acts.id(93), award, null, "nhầm"), Acts.RULES), "rests-on-it");
        assertThat(path.with(Act.annulling(Acts.id(94), handed, null, "nhầm"), Acts.RULES)
                        .acts())
                .hasSize(5);
    }

    @Test
    void anAwardNeedsItsDecisionAndARound() {
        var without = Act.plain(Acts.id(1), ActKind.BADGE_AWARDED, Acts.day("20/10/2026"), null, null, null)
                .with(new Badge(40, null, BadgeWay.EARLY_ILLNESS, null));
        refuses(() -> member.with(without, Acts.RULES), "needs-decision");
        refuses(() -> new Badge(40, null, BadgeWay.ON_TIME, null), "badge-round");
        refuses(() -> new Badge(42, null, BadgeWay.EARLY_ILLNESS, null), "badge-years");
        refuses(() -> member.with(Acts.plain(ActKind.BADGE_AWARDED, "20/10/2026"), Acts.RULES), "badge-years");
    }

    @Test
    void onlyFullMembersAndTheDeceasedHaveBadges() {
        var novice = Acts.path(Acts.entered("01/01/2026", Acts.HOME, MemberStatus.PROBATIONARY));
        var left = member.with(Acts.plain(ActKind.LEFT, "01/02/2026"), Acts.RULES);
        var dead = member.with(Acts.plain(ActKind.DECEASED, "01/02/2026"), Acts.RULES);
        var award = badge(ActKind.BADGE_AWARDED, "20/10/2026", 40, "07/11/2026");
        var posthumous = award.with(new Badge(40, null, BadgeWay.POSTHUMOUS, null));
        refuses(() -> novice.with(award, Acts.RULES), "badge-not-official");
        refuses(() -> left.with(award, Acts.RULES), "badge-not-official");
        refuses(() -> dead.with(award, Acts.RULES), "badge-posthumous");
        refuses(() -> member.with(posthumous, Acts.RULES), "badge-alive");
        assertThat(novice.possible()).doesNotContain(ActKind.BADGE_PROPOSED);
        assertThat(member.possible())
                .contains(ActKind.BADGE_PROPOSED, ActKind.BADGE_AWARDED)
                .doesNotContain(ActKind.BADGE_HANDED_OVER);
        var honoured = dead.with(posthumous, Acts.RULES);
        assertThat(honoured.badges().awarded()).hasSize(1);
        var death = honoured.last(ActKind.DECEASED).orElseThrow();
        refuses(() -> honoured.with(Act.annulling(Acts.id(92), death, null, "nhầm"), Acts.RULES), "rests-on-it");
    }

    @Test
    void partyAgeIsCountedToTheDayLessTheTimeOut() {
        var path = Acts.path(
                Acts.entered("01/01/2006", Acts.HOME, MemberStatus.OFFICIAL),
                Acts.plain(ActKind.LEFT, "01/01/2010"),
                Acts.plain(ActKind.ADMITTED, "01/01/2014"));
        var time = path.partyTime(LocalDate.parse("1990-01-01"));
        assertThat(time.age(LocalDate.parse("2012-06-01"))).isEqualTo(Period.of(20, 0, 0));
        assertThat(time.age(LocalDate.parse("2016-03-05"))).isEqualTo(Period.of(22, 2, 4));
        assertThat(time.reaches(20)).contains(LocalDate.parse("2010-01-01"));
        assertThat(time.reaches(30)).contains(LocalDate.parse("2024-01-01"));
        var leap = Acts.path().partyTime(LocalDate.parse("1996-02-29"));
        assertThat(leap.reaches(30)).contains(LocalDate.parse("2026-03-01"));
        assertThat(leap.years(LocalDate.parse("2026-02-28"))).isEqualTo(29);
    }

    @Test
    void afterCertainCrimesReadmissionWaitsSixtyMonthsAndTheRefusalNamesTheDay() {
        var expelled = Acts.plain(ActKind.EXPELLED, "01/02/2021");
        var plain = member.with(expelled, Acts.RULES);
        var criminal = member.with(expelled.criminal(true), Acts.RULES);
        assertThat(plain.with(Acts.plain(ActKind.ADMITTED, "01/02/2024"), Acts.RULES)
                        .stage()
                        .isAwaiting())
                .isTrue();
        assertThatThrownBy(() -> criminal.with(Acts.plain(ActKind.ADMITTED, "31/01/2026"), Acts.RULES))
                .isInstanceOfSatisfying(PathRefusal.class, refusal -> {
                    assertThat(refusal.code()).endsWith("readmitted-early");
                    assertThat(refusal.args()).isEqualTo(List.of(LocalDate.parse("2026-02-01")));
                });
        assertThat(criminal.with(Acts.plain(ActKind.ADMITTED, "01/02/2026"), Acts.RULES)
                        .stage()
                        .isAwaiting())
                .isTrue();
    }

    @Test
    void anEndRecordedWithoutAWordIsMarkedLaterAndWhatIsSaidLastCounts() {
        var expelled = Acts.plain(ActKind.EXPELLED, "01/02/2021");
        var plain = member.with(expelled, Acts.RULES);
        var marked = plain.with(mark(expelled, true), Acts.RULES);
        assertThat(marked.stage()).isEqualTo(plain.stage());
        assertThat(marked.isCriminal(expelled)).isTrue();
        var early = Acts.plain(ActKind.ADMITTED, "31/01/2026");
        assertThatThrownBy(() -> marked.with(early, Acts.RULES)).isInstanceOf(PathRefusal.class);
        var corrected = marked.with(mark(expelled, false), Acts.RULES);
        assertThat(corrected.with(early, Acts.RULES).stage().isAwaiting()).isTrue();
        var takenBack = marked.with(Act.annulling(Acts.fresh(), marked.acts().getLast(), null, "nhầm"), Acts.RULES);
        assertThat(takenBack.isCriminal(expelled)).isFalse();
    }

    @Test
    void onlyAnEndThatCountsAndSaysOtherwiseIsMarked() {
        var expelled = Acts.plain(ActKind.EXPELLED, "01/02/2021");
        var plain = member.with(expelled, Acts.RULES);
        refuses(plain, mark(expelled, false), "marked-already");
        refuses(plain, mark(plain.acts().getFirst(), true), "not-found");
        var annulled = plain.with(Act.annulling(Acts.fresh(), expelled, null, "nhầm"), Acts.RULES);
        refuses(annulled, mark(expelled, true), "not-found");
        // the end itself may still be taken back, and its mark says nothing any more
        var marked = plain.with(mark(expelled, true), Acts.RULES);
        assertThat(marked.with(Act.annulling(Acts.fresh(), expelled, null, "nhầm"), Acts.RULES)
                        .stage()
                        .isMember())
                .isTrue();
    }

    private static void refuses(Path path, Act act, String reason) {
        assertThatThrownBy(() -> path.with(act, Acts.RULES))
                .isInstanceOfSatisfying(
                        PathRefusal.class, refusal -> assertThat(refusal.code()).endsWith("." + reason));
    }

    private static Act mark(Act end, boolean criminal) {
        var basis = new Decision("12/2021/HS-ST", "Tòa án", Acts.day("01/01/2021"), null);
        return Act.marking(Acts.fresh(), Acts.day("01/03/2021"), end.id(), criminal, basis, "ghi sót");
    }

    private static Path withoutBadges(Path path) {
        return new Path(
                path.member(),
                path.acts().stream().filter(act -> !act.kind().isOfBadge()).toList());
    }

    private static Act badge(ActKind kind, String on, int years, String round) {
        return Acts.plain(kind, on).with(new Badge(years, Acts.day(round), BadgeWay.ON_TIME, null));
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String reason) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("membership.refusal.path." + reason));
    }
}
