package vn.chiboso.membership.domain.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;

/** What the path answers for any day is what a slow retelling answers. */
class AsOfAnyDayTests {
    private static final int LIVES = 10_000;

    @Test
    void tenThousandLivesAreAnsweredAsTheSlowRetellingDoes() {
        var lives = new RandomLives(50);
        var asked = 0;
        var out = 0;
        var acts = 0;
        for (var i = 0; i < LIVES; i++) {
            var path = lives.next(16);
            var timeline = path.timeline();
            var slow = new SlowLife(path.acts());
            acts += path.acts().size();
            for (var day : daysOf(path)) {
                var expected = slow.on(day);
                assertThat(fast(timeline, day))
                        .as("life %d on %s: %s", i, day, path.acts())
                        .isEqualTo(expected);
                assertThat(timeline.on(day).map(Stage::group).orElse(null))
                        .as("group in life %d on %s: %s", i, day, path.acts())
                        .isEqualTo(slow.group());
                assertThat(timeline.on(day).map(s -> s.rank() == Rank.OFFICIAL).orElse(false))
                        .as("life %d on %s: %s", i, day, path.acts())
                        .isEqualTo(slow.rank().equals("official") && !onlyGuest(timeline, day));
                assertThat(path.outside().holds(day))
                        .as("out in life %d on %s: %s", i, day, path.acts())
                        .isEqualTo(slow.wasOut(day));
                if (slow.wasOut(day)) {
                    out++;
                    assertThat(timeline.on(day)).isEmpty();
                }
                asked++;
            }
        }
        assertThat(out).isGreaterThan(LIVES / 10);
        assertThat(asked).isGreaterThan(100_000);
        assertThat(acts).isGreaterThan(LIVES * 4);
        assertThat(lives.refused()).isGreaterThan(LIVES);
        assertThat(lives.lookedBack()).isGreaterThan(100);
    }

    @Test
    void partyAgeIsWhatCountingDayByDayGives() {
        var lives = new RandomLives(52);
        var broken = 0;
        var before = 0;
        for (var i = 0; i < LIVES; i++) {
            var path = lives.next(14);
            // each life asked on two of its days: counting takes its time
            var days = daysOf(path);
            var decision = days.getFirst().minusDays(i % 1500);
            var time = path.partyTime(decision);
            var slow = new SlowLife(path.acts());
            for (var day : List.of(
                    days.getLast(), path.acts().get(i % path.acts().size()).on())) {
                assertThat(time.years(day))
                        .as("life %d since %s on %s: %s", i, decision, day, path.acts())
                        .isEqualTo(slow.partyAge(decision, day));
            }
            before += path.outside().isEmpty() ? 0 : 1;
            broken += path.inForce().stream().anyMatch(act -> act.kind() == ActKind.LEFT) ? 1 : 0;
        }
        assertThat(broken).isGreaterThan(500);
        assertThat(before).isGreaterThan(500);
    }

    @Test
    void nobodyOfTenThousandLivesIsReadmittedBeforeTheSlowRetellingLetsThem() {
        var lives = new RandomLives(51);
        var again = 0;
        var criminals = 0;
        var badges = 0;
        for (var i = 0; i < LIVES; i++) {
            var told = lives.next(14).acts();
            for (var n = 0; n < told.size(); n++) {
                var act = told.get(n);
                badges += act.kind() == ActKind.BADGE_AWARDED ? 1 : 0;
                var first = act.kind() == ActKind.ADMITTED ? SlowLife.readmissible(told.subList(0, n)) : null;
                if (first != null) {
                    again++;
                    assertThat(act.on()).as("life %d: %s", i, told).isAfterOrEqualTo(first);
                }
            }
        }
        for (var each : lives.readmissions()) {
            var first = java.util.Objects.requireNonNull(SlowLife.readmissible(each.told()));
            assertThat(each.admission().on()).isBefore(first);
            assertThat(each.why().args()).as("%s", each.told()).containsExactly(first);
            criminals += each.told().stream().anyMatch(Act::criminal) ? 1 : 0;
        }
        assertThat(again).isGreaterThan(100);
        assertThat(criminals).isGreaterThan(100);
        assertThat(badges).isGreaterThan(100);
    }

    private static boolean onlyGuest(Timeline timeline, LocalDate day) {
        return timeline.on(day)
                .filter(Stage::onlyHosted)
                .filter(s -> s.rank() != Rank.OFFICIAL)
                .isPresent();
    }

    private static Map<UnitId, MemberStatus> fast(Timeline timeline, LocalDate day) {
        return timeline.standings().stream()
                .filter(s -> !day.isBefore(s.from()) && (s.to() == null || day.isBefore(s.to())))
                .collect(Collectors.toMap(Timeline.Standing::unit, Timeline.Standing::status));
    }

    /** Every day on which something changes, the days beside it, and some in between: nothing changes on others. */
    private static TreeSet<LocalDate> daysOf(Path path) {
        var days = new TreeSet<LocalDate>();
        for (var act : path.acts()) {
            for (var shift = -1; shift <= 1; shift++) {
                days.add(act.on().plusDays(shift));
            }
            days.add(act.on().plusDays(17));
            if (act.kind() == ActKind.WAS_OUTSIDE && act.until() != null) {
                days.add(act.until());
                days.add(act.until().minusDays(1));
            }
        }
        return days;
    }
}
