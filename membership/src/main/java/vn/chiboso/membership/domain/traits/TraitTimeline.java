package vn.chiboso.membership.domain.traits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.UnitRefusal;

/**
 * One trait of a unit from its first day on, without gaps. A change opens a span and leaves the one before as it was; a correction says
 * that a span was never what it seemed.
 *
 * @param spans by day, never empty; the last one has no end, and neighbours differ
 */
public record TraitTimeline(UnitTrait trait, List<TraitSpan> spans) {
    public TraitTimeline {
        spans = List.copyOf(spans);
    }

    public TraitSpan current() {
        return spans.getLast();
    }

    /** All but the last. */
    public List<TraitSpan> past() {
        return spans.subList(0, spans.size() - 1);
    }

    /** Another value from a day on: after the present one began and not in the future. */
    public TraitTimeline change(@Nullable String value, LocalDate from, LocalDate today) {
        var last = current();
        if (!from.isAfter(last.from()) || from.isAfter(today)) {
            throw UnitRefusal.traitFrom(last.from(), today);
        }
        var starts = starts();
        starts.add(new TraitSpan(from, null, value));
        return joined(starts);
    }

    /**
     * The span that begins on the day was something else.
     *
     * @param begins its first day as it ought to be; null leaves it. That of the first span is the unit's own
     */
    public TraitTimeline correct(LocalDate from, @Nullable String value, @Nullable LocalDate begins, LocalDate today) {
        var at = spans.stream().map(TraitSpan::from).toList().indexOf(from);
        if (at < 0) {
            throw UnitRefusal.stale();
        }
        var first = begins == null ? from : begins;
        requireBetween(at, first, today);
        var starts = starts();
        starts.set(at, new TraitSpan(first, null, value));
        return joined(starts);
    }

    private void requireBetween(int at, LocalDate first, LocalDate today) {
        var span = spans.get(at);
        if (first.equals(span.from())) {
            return;
        }
        var earliest = at == 0 ? span.from() : spans.get(at - 1).from().plusDays(1);
        var latest = at == 0
                ? span.from()
                : span.until() == null ? today : span.until().minusDays(1);
        if (first.isBefore(earliest) || first.isAfter(latest)) {
            throw UnitRefusal.traitBegins(earliest, latest);
        }
    }

    private List<TraitSpan> starts() {
        return new ArrayList<>(spans);
    }

    /** Each lasts until the next; one that says what the one before says is none. */
    private TraitTimeline joined(List<TraitSpan> starts) {
        var kept = new ArrayList<TraitSpan>();
        for (var span : starts) {
            if (!kept.isEmpty() && Objects.equals(kept.getLast().value(), span.value())) {
                continue;
            }
            if (!kept.isEmpty()) {
                var before = kept.removeLast();
                kept.add(new TraitSpan(before.from(), span.from(), before.value()));
            }
            kept.add(new TraitSpan(span.from(), null, span.value()));
        }
        return new TraitTimeline(trait, kept);
    }
}
