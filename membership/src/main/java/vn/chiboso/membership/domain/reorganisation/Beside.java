package vn.chiboso.membership.domain.reorganisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chiboso.membership.api.UnitId;

/**
 * A change beside others that wait for their day. They are done in the order of their days: what names a unit that will have ended
 * by then is refused, and so is what has no order; anything else is pointed at.
 */
final class Beside {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Change change;
    private final Map<UnitId, String> names;
    private final Collection<ComingReorganisation> others;

    Beside(Change change, Map<UnitId, String> names, Collection<ComingReorganisation> others) {
        this.change = change;
        this.names = names;
        this.others = others;
    }

    /** What is prepared for a day. */
    void require(LocalDate day) {
        for (var other : others) {
            var theirs = other.decision();
            if (!theirs.effectiveOn().isAfter(day)) {
                first(change.named(), other.change().ending()).ifPresent(unit -> {
                    throw ReorganisationRefusal.endsBefore(unit, theirs);
                });
            }
            if (!theirs.effectiveOn().isBefore(day)) {
                first(change.ending(), other.change().named()).ifPresent(unit -> {
                    throw ReorganisationRefusal.stillNeeded(unit, theirs);
                });
            }
            if (theirs.effectiveOn().equals(day)) {
                first(change.subjects(), other.change().subjects()).ifPresent(unit -> {
                    throw ReorganisationRefusal.sameDay(unit, theirs);
                });
            }
        }
    }

    /** Those that change a unit that is named here, or name one that is changed here. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var other : others) {
            var units = both(change.named(), other.change().subjects());
            units.addAll(both(change.subjects(), other.change().named()));
            units.stream()
                    .map(this::name)
                    .sorted()
                    .forEach(unit -> lines.add(Line.warning(
                            "coming",
                            unit,
                            other.decision().number(),
                            DAY.format(other.decision().effectiveOn()))));
        }
        return lines;
    }

    private Optional<String> first(Set<UnitId> some, Set<UnitId> others) {
        return both(some, others).stream().map(this::name).sorted().findFirst();
    }

    private static Set<UnitId> both(Set<UnitId> some, Set<UnitId> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }

    private String name(UnitId unit) {
        return names.getOrDefault(unit, "");
    }
}
