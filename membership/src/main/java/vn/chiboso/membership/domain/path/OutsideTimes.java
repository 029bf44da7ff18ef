package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All times out of the Party before the path begins here; earliest first, none within another. */
public record OutsideTimes(List<OutsideTime> all) {
    /** Never out of the Party. */
    public static final OutsideTimes NONE = new OutsideTimes(List.of());

    /** Refuses two that have a day in common. */
    public OutsideTimes {
        all = all.stream().sorted(Comparator.comparing(OutsideTime::from)).toList();
        for (var i = 1; i < all.size(); i++) {
            if (all.get(i).from().isBefore(all.get(i - 1).to())) {
                throw PathRefusal.outsideOverlaps();
            }
        }
    }

    /** What is kept: two records of one person may tell of the same time, each in its own days; then it is one. */
    public static OutsideTimes kept(List<OutsideTime> told) {
        var joined = new ArrayList<OutsideTime>();
        for (var each :
                told.stream().sorted(Comparator.comparing(OutsideTime::from)).toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || !each.from().isBefore(last.to())) {
                joined.add(each);
            } else if (each.to().isAfter(last.to())) {
                joined.set(joined.size() - 1, new OutsideTime(last.from(), each.to()));
            }
        }
        return joined.isEmpty() ? NONE : new OutsideTimes(joined);
    }

    /** Those that the acts of a path tell and that were not annulled. */
    static OutsideTimes of(Path path) {
        return kept(path.inForce().stream()
                .filter(act -> act.kind() == ActKind.WAS_OUTSIDE)
                .map(OutsideTimes::told)
                .toList());
    }

    /** Refuses a time that meets another, or was not over when the path began: what came since has acts of its own. */
    public static void requireBefore(Path path, OutsideTime time) {
        if (path.outside().meets(time.from(), time.to().minusDays(1))) {
            throw PathRefusal.outsideOverlaps();
        }
        if (path.begun().filter(day -> !time.to().isAfter(day)).isEmpty()) {
            throw PathRefusal.outsideLate();
        }
    }

    /** What one act tells; refuses one without an end. */
    public static OutsideTime told(Act act) {
        if (act.until() == null) {
            throw PathRefusal.outsideEndMissing();
        }
        return new OutsideTime(act.on(), act.until());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether the person was no member on the day. */
    public boolean holds(LocalDate day) {
        return all.stream().anyMatch(each -> each.holds(day));
    }

    /**
     * Whether the person was no member on any of the days.
     *
     * @param last null until further notice
     */
    public boolean meets(LocalDate first, @Nullable LocalDate last) {
        return all.stream().anyMatch(each -> each.meets(first, last));
    }

    /** Whether every one of the others is one of these. */
    public boolean keeps(OutsideTimes others) {
        return all.containsAll(others.all);
    }

    /** These without the others. */
    public List<OutsideTime> without(OutsideTimes others) {
        return all.stream().filter(each -> !others.all.contains(each)).toList();
    }

    /**
     * Refuses what the days of the list book do not let be: who left had been admitted, and nobody is received or becomes official
     * while out of the Party.
     *
     * @param decisionOn admission decision, from which party age counts (Điều lệ Đảng, Điều 5.4); null when not known, as the others
     */
    public void require(
            @Nullable LocalDate decisionOn, @Nullable LocalDate ceremonyOn, @Nullable LocalDate officialOn) {
        if (!all.isEmpty() && decisionOn != null && !all.getFirst().from().isAfter(decisionOn)) {
            throw PathRefusal.outsideEarly(decisionOn);
        }
        for (var day : new LocalDate[] {ceremonyOn, officialOn}) {
            if (day != null && holds(day)) {
                throw PathRefusal.outsideDayWithin(day);
            }
        }
    }

    /** As list books write it: "01/03/1989–15/06/1992; 01/02/1995–03/02/1996". */
    @Override
    public String toString() {
        return all.stream().map(OutsideTime::toString).collect(Collectors.joining("; "));
    }
}
