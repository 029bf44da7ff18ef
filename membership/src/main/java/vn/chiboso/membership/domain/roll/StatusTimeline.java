package vn.chiboso.membership.domain.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;

/**
 * Since when somebody new has been what they are: not before the day from which the list holds, and a member who became official
 * after that day was probationary until then.
 */
public final class StatusTimeline {
    private StatusTimeline() {}

    /** A time with one status; {@code to} is the first day no longer, null until further notice. */
    public record Span(
            MemberStatus status, LocalDate from, @Nullable LocalDate to) {}

    /** At least one span, without gaps, the last one open. */
    public static List<Span> of(RollEntry entry, LocalDate holdsFrom) {
        var book = entry.book();
        var admitted = book.ceremonyOn() != null ? book.ceremonyOn() : book.decisionOn();
        var start = admitted != null && admitted.isAfter(holdsFrom) ? admitted : holdsFrom;
        var official = book.officialOn();
        var spans = new ArrayList<Span>();
        if (official != null && official.isAfter(start) && entry.status() != MemberStatus.PROBATIONARY) {
            spans.add(new Span(MemberStatus.PROBATIONARY, start, official));
            start = official;
        }
        spans.add(new Span(entry.status(), start, null));
        return spans;
    }
}
