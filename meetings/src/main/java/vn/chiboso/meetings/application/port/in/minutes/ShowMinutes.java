package vn.chiboso.meetings.application.port.in.minutes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.minutes.MinutesEdit;
import vn.chiboso.meetings.domain.minutes.MinutesSection;
import vn.chiboso.meetings.domain.minutes.SectionText;
import vn.chiboso.meetings.domain.proceedings.ProceedingsRights;
import vn.chiboso.membership.api.Actor;

/** The minutes as they read now. Members see them once adopted. */
public interface ShowMinutes {
    View show(MeetingId meeting, Actor by);

    /**
     * @param sections  in order
     * @param history   all changes, oldest first
     * @param beingVoted a vote on them is open
     */
    record View(
            Room room,
            ProceedingsRights access,
            List<Section> sections,
            @Nullable Instant adoptedAt,
            boolean beingVoted,
            List<MinutesEdit> history) {
        public View {
            sections = List.copyOf(sections);
            history = List.copyOf(history);
        }

        /** The section, null when the minutes have none of the name. */
        public @Nullable Section section(MinutesSection name) {
            return sections.stream().filter(s -> s.name() == name).findFirst().orElse(null);
        }
    }

    /**
     * @param text    as it reads, with what later facts add
     * @param editable the part people correct: own text, or the drafted one
     * @param drafted as the facts would have it
     */
    record Section(MinutesSection name, String text, String editable, String drafted, SectionText state) {
        /** As it reads, line by line. */
        public List<String> lines() {
            return text.lines().toList();
        }

        public List<String> editableLines() {
            return editable.lines().toList();
        }

        public List<String> draftedLines() {
            return drafted.lines().toList();
        }
    }
}
