package vn.chiboso.membership.domain.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chiboso.membership.domain.path.Acts.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberStatus;

/** Times out of the Party from before the path begins here. */
class OutsidePathTests {
    private static final LocalDate DECISION = day("10/02/1975");

    @Test
    void partyAgeIsLessByTheTimeOutside() {
        var path = book().with(outside("01/03/1989", "15/06/1992"), Acts.RULES);

        assertThat(book().partyAge(DECISION, Acts.TODAY)).isEqualTo(51);
        assertThat(path.partyAge(DECISION, Acts.TODAY)).isEqualTo(48);
        // 3 years, 3 months and 14 days later than without
        assertThat(book().partyTime(DECISION).reaches(50)).contains(day("10/02/2025"));
        assertThat(path.partyTime(DECISION).reaches(50)).contains(day("27/05/2028"));
        assertThat(path.partyAge(DECISION, day("28/02/1989"))).isEqualTo(14);
        assertThat(path.partyAge(DECISION, day("01/06/1992"))).isEqualTo(14);
    }

    @Test
    void severalTimesAndLaterActsAddUp() {
        var path = book().with(outside("01/01/1995", "01/01/1996"), Acts.RULES)
                .with(outside("01/01/1980", "01/01/1982"), Acts.RULES)
                .with(Acts.plain(ActKind.LEFT, "01/09/2026"), Acts.RULES);

        assertThat(path.outside()).hasToString("01/01/1980–01/01/1982; 01/01/1995–01/01/1996");
        assertThat(path.partyAge(DECISION, Acts.TODAY)).isEqualTo(48);
        assertThat(path.partyTime(DECISION).reaches(49)).isEmpty();
    }

    @Test
    void onADayOutsideThePersonIsNoMember() {
        var path = book().with(outside("01/03/1989", "15/06/1992"), Acts.RULES);

        assertThat(path.outside().holds(day("28/02/1989"))).isFalse();
        assertThat(path.outside().holds(day("01/03/1989"))).isTrue();
        assertThat(path.outside().holds(day("14/06/1992"))).isTrue();
        assertThat(path.outside().holds(day("15/06/1992"))).isFalse();
        assertThat(path.outside().meets(day("01/01/1980"), day("28/02/1989"))).isFalse();
        assertThat(path.outside().meets(day("01/01/1980"), null)).isTrue();
        assertThat(path.outside().meets(day("15/06/1992"), null)).isFalse();
        assertThat(path.timeline().on(day("01/01/1990"))).isEmpty();
        // where the person stands today is as it was
        assertThat(path.timeline().standings()).isEqualTo(book().timeline().standings());
    }

    @Test
    void refusesWhatCannotBe() {
        var path = book().with(outside("01/03/1989", "15/06/1992"), Acts.RULES);

        refuses(path, outside("14/06/1992", "01/01/1993"), "outside-overlaps");
        refuses(path, outside("01/01/2026", "02/08/2026"), "outside-late");
        refuses(path, Acts.plain(ActKind.WAS_OUTSIDE, "01/01/2000"), "outside-end-missing");
        assertThatThrownBy(() -> outside("01/01/2000", "01/01/2000")).isInstanceOf(PathRefusal.class);
        assertThat(path.with(outside("15/06/1992", "01/01/1993"), Acts.RULES)
                        .outside()
                        .all())
                .hasSize(2);
    }

    @Test
    void holdsTheDaysOfTheBookAgainstIt() {
        var times = new OutsideTimes(List.of(new OutsideTime(day("01/03/1989"), day("15/06/1992"))));

        times.require(null, null, null);
        times.require(day("28/02/1989"), null, day("15/06/1992"));
        assertThatThrownBy(() -> times.require(day("01/03/1989"), null, null)).hasMessageContaining("outside-early");
        assertThatThrownBy(() -> times.require(null, day("14/06/1992"), null))
                .hasMessageContaining("outside-day-within");
        assertThatThrownBy(() -> times.require(null, null, day("01/03/1989")))
                .hasMessageContaining("outside-day-within");
    }

    @Test
    void whatWasAnnulledCountsNoMore() {
        var wrong = outside("01/03/1989", "15/06/1992");
        var path = book().with(wrong, Acts.RULES)
                .with(Act.annulling(Acts.fresh(), wrong, null, "ghi nhầm năm"), Acts.RULES);

        assertThat(path.outside().isEmpty()).isTrue();
        assertThat(path.partyAge(DECISION, Acts.TODAY)).isEqualTo(51);
        assertThat(path.with(outside("01/03/1990", "15/06/1992"), Acts.RULES).partyAge(DECISION, Acts.TODAY))
                .isEqualTo(49);
    }

    @Test
    void theEntryIsNotTakenBackFromUnderIt() {
        var entry = Acts.entered("01/08/2026", Acts.HOME, MemberStatus.OFFICIAL);
        var path = Acts.path(entry, outside("01/03/1989", "15/06/1992"));

        refuses(path, Act.annulling(Acts.fresh(), entry, null, "thử"), "rests-on-it");
    }

    @Test
    void twoRecordsOfOnePersonTellTheSameTimeOnce() {
        var both = new Path(
                Acts.MEMBER,
                List.of(
                        Acts.entered("01/08/2026", Acts.HOME, MemberStatus.OFFICIAL),
                        outside("01/03/1989", "15/06/1992"),
                        outside("01/03/1989", "15/06/1992"),
                        outside("01/01/1990", "15/06/1993")));

        assertThat(both.outside()).hasToString("01/03/1989–15/06/1993");
        assertThat(both.partyAge(DECISION, Acts.TODAY)).isEqualTo(47);
    }

    @Test
    void itMayBeToldOfEverybodyWhoIsKnown() {
        assertThat(book().possible()).contains(ActKind.WAS_OUTSIDE);
        assertThat(Acts.path(Acts.entered("01/08/2026", Acts.HOME, MemberStatus.HOSTED))
                        .possible())
                .contains(ActKind.WAS_OUTSIDE);
    }

    private static Path book() {
        return Acts.path(Acts.entered("01/08/2026", Acts.HOME, MemberStatus.OFFICIAL));
    }

    private static Act outside(String from, String to) {
        return Act.outside(Acts.fresh(), new OutsideTime(day(from), day(to)));
    }

    private static void refuses(Path path, Act act, String why) {
        assertThatThrownBy(() -> path.with(act, Acts.RULES))
                .isInstanceOfSatisfying(
                        PathRefusal.class, r -> assertThat(r.code()).endsWith(why));
    }
}
