package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tuổi đảng: counted from the first admission decision, less the time out of the Party (Điều lệ Đảng, Điều 5.4). */
public final class PartyTime {
    private final List<Span> spans;

    private PartyTime(List<Span> spans) {
        this.spans = spans;
    }

    /**
     * In the Party without a break.
     *
     * @param from  first day of it
     * @param begin what party age counts from in it: later than the decision by the time out
     * @param out   the day it ended, null while it has not
     */
    private record Span(
            LocalDate from, LocalDate begin, @Nullable LocalDate out) {
        LocalDate anniversary(int years) {
            var day = begin.plusYears(years);
            // of 29 February: full only on the day after in a year without one
            return ChronoUnit.YEARS.between(begin, day) < years ? day.plusDays(1) : day;
        }

        LocalDate counted(LocalDate day) {
            return out == null || day.isBefore(out) ? day : out;
        }
    }

    /** Without a break since the decision. */
    public static PartyTime since(LocalDate decisionOn) {
        return new PartyTime(List.of(new Span(decisionOn, decisionOn, null)));
    }

    static PartyTime of(Path path, LocalDate decisionOn) {
        var spans = new ArrayList<>(List.of(new Span(decisionOn, decisionOn, null)));
        var outside = path.outside();
        for (var time : outside.all()) {
            end(spans, time.from());
            again(spans, time.to());
        }
        for (var act : path.inForce()) {
            if (act.kind() == ActKind.ADMITTED) {
                again(spans, act.on());
                // of two records of one person, one may tell as an act what the other only knows from a book
            } else if (act.kind().ends() && act.kind() != ActKind.MOVED_AWAY && !outside.holds(act.on())) {
                end(spans, act.on());
            }
        }
        return new PartyTime(spans);
    }

    private static void end(List<Span> spans, LocalDate out) {
        var last = spans.getLast();
        spans.set(spans.size() - 1, new Span(last.from(), last.begin(), out));
    }

    private static void again(List<Span> spans, LocalDate from) {
        var last = spans.getLast();
        if (last.out() != null) {
            spans.add(new Span(from, last.begin().plusDays(ChronoUnit.DAYS.between(last.out(), from)), null));
        }
    }

    /** To the day; nothing before the decision. */
    public Period age(LocalDate day) {
        var span = on(day);
        var counted = span.counted(day);
        return counted.isBefore(span.begin()) ? Period.ZERO : Period.between(span.begin(), counted);
    }

    /** In full years. */
    public int years(LocalDate day) {
        var span = on(day);
        return Math.toIntExact(Math.max(0, ChronoUnit.YEARS.between(span.begin(), span.counted(day))));
    }

    /** The day on which so many years are full; empty when the time in the Party ended before. */
    public Optional<LocalDate> reaches(int years) {
        return spans.stream()
                .filter(span -> span.out() == null || !span.anniversary(years).isAfter(span.out()))
                .map(span -> span.anniversary(years))
                .findFirst();
    }

    /** The same as if the last time in the Party went on. */
    public LocalDate wouldReach(int years) {
        return reaches(years).orElseGet(() -> spans.getLast().anniversary(years));
    }

    private Span on(LocalDate day) {
        return spans.stream()
                .filter(span -> !span.from().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(spans.getFirst());
    }
}
