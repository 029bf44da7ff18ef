package vn.chiboso.meetings.domain.minutes;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;

/**
 * The minutes of a meeting. Until adopted each section is its own text or the drafted one; at adoption all are frozen.
 *
 * @param frozen    texts at adoption, empty before
 * @param adoptedAt null until adopted
 */
public record Minutes(
        MeetingId meeting,
        Map<MinutesSection, SectionText> sections,
        Map<MinutesSection, String> frozen,
        @Nullable Instant adoptedAt) {
    /** Longest section in characters. */
    public static final int LONGEST = 100_000;

    public Minutes {
        sections = Map.copyOf(sections);
        frozen = Map.copyOf(frozen);
    }

    /** Nobody has touched them yet. */
    public static Minutes blank(MeetingId meeting) {
        return new Minutes(meeting, Map.of(), Map.of(), null);
    }

    public SectionText section(MinutesSection section) {
        return Objects.requireNonNull(sections.getOrDefault(section, SectionText.untouched(section)));
    }

    /** The section as it reads now, with what later facts add to it. */
    public String textOf(MinutesSection section, MinutesSource source) {
        var own = section(section).ownText();
        var text = frozen.containsKey(section)
                ? Objects.requireNonNull(frozen.get(section))
                : own == null ? MinutesDraft.of(section, source) : own;
        var added = MinutesDraft.added(section, source);
        return added.isEmpty() ? text : text + "\n" + added;
    }

    /** A correction by somebody who saw {@code seen}; null when it changes nothing. */
    public @Nullable MinutesEdit correct(MinutesSection section, String text, int seen, String by, Instant at) {
        requireDraft();
        var tidy = text.strip().replace("\r\n", "\n");
        if (tidy.isEmpty()) {
            throw MinutesRefusal.empty();
        }
        if (tidy.length() > LONGEST) {
            throw MinutesRefusal.tooLong(LONGEST);
        }
        var before = section(section);
        if (tidy.equals(before.ownText())) {
            return null;
        }
        requireSeen(before, seen);
        return new MinutesEdit(section, before.version() + 1, tidy, by, at);
    }

    /** Takes the drafted text back; null when it stands already. */
    public @Nullable MinutesEdit restore(MinutesSection section, int seen, String by, Instant at) {
        requireDraft();
        var before = section(section);
        if (!before.isOwn()) {
            return null;
        }
        requireSeen(before, seen);
        return new MinutesEdit(section, before.version() + 1, null, by, at);
    }

    /** Adopted as they read now; what later facts add is not frozen. */
    public Minutes adopted(MinutesSource source, Instant at) {
        requireDraft();
        var texts = new EnumMap<MinutesSection, String>(MinutesSection.class);
        for (var section : MinutesSection.of(source.room().kind())) {
            var own = section(section).ownText();
            texts.put(section, own == null ? MinutesDraft.of(section, source) : own);
        }
        return new Minutes(meeting, sections, texts, at);
    }

    public boolean isAdopted() {
        return adoptedAt != null;
    }

    private void requireDraft() {
        if (isAdopted()) {
            throw MinutesRefusal.adopted();
        }
    }

    private static void requireSeen(SectionText before, int seen) {
        if (before.version() != seen) {
            throw MinutesRefusal.stale(
                    Objects.requireNonNull(before.editedBy()), Objects.requireNonNull(before.editedAt()));
        }
    }
}
