package vn.chiboso.membership.domain.handbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/**
 * Bản cam kết tu dưỡng, rèn luyện, phấn đấu of one member for one year (366-QĐ/TW, Điều 6): every version and remark in order.
 *
 * @param entries oldest first, only ever added to; their number is the version
 */
public record Commitment(CommitmentId id, MemberId member, int year, List<Entry> entries) {
    public Commitment {
        entries = List.copyOf(entries);
    }

    /** A step with its words, by whom and when. */
    public record Entry(CommitmentStep step, String text, String by, Instant at) {}

    /** This year and the next, so that it can be written in December. */
    public static boolean mayBegin(int year, LocalDate today) {
        return year == today.getYear() || year == today.getYear() + 1;
    }

    /** Nothing written yet. */
    public static Commitment begin(CommitmentId id, MemberId member, int year, LocalDate today) {
        if (!mayBegin(year, today)) {
            throw HandbookRefusal.year();
        }
        return new Commitment(id, member, year, List.of());
    }

    /** Null when nothing is written yet. */
    public @Nullable CommitmentStep last() {
        return entries.isEmpty() ? null : entries.getLast().step();
    }

    /** The steps that whoever it is may take next, in order. */
    public List<CommitmentStep> possible(boolean byMember) {
        return java.util.Arrays.stream(CommitmentStep.values())
                .filter(step -> step.isOfMember() == byMember && step.follows(last()))
                .toList();
    }

    /**
     * The next entry.
     *
     * @param seen number of entries last read; another one is refused as stale
     */
    public Entry take(CommitmentStep step, String typed, String by, Instant at, int seen) {
        var text = HandbookText.paragraphs(typed, "text");
        if (step.needsText()) {
            HandbookText.required(text, "text");
        }
        if (seen != entries.size()) {
            throw HandbookRefusal.stale();
        }
        if (!step.follows(last())) {
            throw HandbookRefusal.step();
        }
        return new Entry(step, text, by, at);
    }

    /** What a form of the member's next step begins with: the latest words of that kind. */
    public String words(boolean review) {
        return entries.reversed().stream()
                .filter(e -> e.step().isOfMember() && (e.step() == CommitmentStep.SELF_REVIEWED) == review)
                .map(Entry::text)
                .findFirst()
                .orElse("");
    }

    /** As others read it: drafts are the member's alone. The version stays the one that is kept. */
    public List<Entry> forOthers() {
        var told = new ArrayList<>(entries);
        told.removeIf(e -> e.step() == CommitmentStep.DRAFTED);
        return told;
    }

    /** Whether a step is awaited from the committee. */
    public boolean waitsForCommittee() {
        var last = last();
        return last != null && last.waitsForCommittee();
    }

    @Override
    public String toString() {
        return "Commitment[" + id + ", " + year + ", " + Objects.toString(last(), "nothing") + "]";
    }
}
