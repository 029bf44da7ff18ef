package vn.chiboso.meetings.domain.proceedings;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.domain.CombinedSession;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.SeatRole;

/**
 * Whether the chair may close the meeting now, and what to say first. Blocks are refusals; warnings never block.
 *
 * @param minutesLong     since opening, null while nobody can know
 * @param requiredMinutes by the rule in force
 * @param session         the session of a regular and a thematic meeting that this one ends, null when it ends none
 * @param notCalled       expected members the roll call never reached
 * @param warnings        in the order to be read out
 */
public record Closing(
        @Nullable Integer minutesLong,
        int requiredMinutes,
        @Nullable CombinedSession session,
        List<String> notCalled,
        List<Warning> warnings) {
    /** Something the chair should know before closing. */
    public enum Warning {
        TOO_SHORT,
        COMBINED_TOO_SHORT,
        NOT_CALLED,
        ITEMS_LEFT,
        NO_CONCLUSION,
        NO_RESOLUTION,
        NOT_SCORED,
        MINUTES_NOT_ADOPTED
    }

    public Closing {
        notCalled = List.copyOf(notCalled);
        warnings = List.copyOf(warnings);
    }

    /** What the closing depends on besides the course. */
    public record Facts(
            @Nullable String openVote,
            boolean concluded,
            boolean resolutionAdopted,
            boolean selfScored,
            boolean minutesAdopted,
            int requiredMinutes,
            @Nullable CombinedSession session) {}

    /** Looks at the meeting as it stands; refuses when it cannot be closed at all. */
    public static Closing of(Proceedings course, Facts facts, Instant now) {
        if (course.room().state() != MeetingState.OPEN) {
            throw CourseRefusal.notOpen();
        }
        if (facts.openVote() != null) {
            throw CourseRefusal.voteOpen(facts.openVote());
        }
        if (!course.hasBegun()) {
            throw CourseRefusal.nothingHappened();
        }
        return preview(course, facts, now);
    }

    /** The same without refusing, for the cockpit. */
    public static Closing preview(Proceedings course, Facts facts, Instant now) {
        var room = course.room();
        var notCalled = room.seats().stream()
                .filter(s -> s.role() == SeatRole.EXPECTED && s.presence() == Presence.UNKNOWN)
                .map(Seat::fullName)
                .toList();
        var minutes = course.minutesAt(now);
        var ofBranch = room.kind() != MeetingKind.COMMITTEE;
        var warnings = new ArrayList<Warning>();
        var session = facts.session();
        // in one session the rule for both together goes before that for one
        if (minutes != null && session == null && minutes < facts.requiredMinutes()) {
            warnings.add(Warning.TOO_SHORT);
        }
        if (minutes != null && session != null && minutes + session.otherMinutes() < session.requiredMinutes()) {
            warnings.add(Warning.COMBINED_TOO_SHORT);
        }
        if (!notCalled.isEmpty()) {
            warnings.add(Warning.NOT_CALLED);
        }
        if (!course.isThrough()) {
            warnings.add(Warning.ITEMS_LEFT);
        }
        if (!facts.concluded()) {
            warnings.add(Warning.NO_CONCLUSION);
        }
        if (ofBranch && !facts.resolutionAdopted()) {
            warnings.add(Warning.NO_RESOLUTION);
        }
        if (ofBranch && !facts.selfScored()) {
            warnings.add(Warning.NOT_SCORED);
        }
        if (!facts.minutesAdopted()) {
            warnings.add(Warning.MINUTES_NOT_ADOPTED);
        }
        return new Closing(minutes, facts.requiredMinutes(), session, notCalled, warnings);
    }

    /**
     * When the meeting ended: now, or the earlier hour that is said afterwards, in whole minutes; it has to be said of a meeting
     * that was entered on another day. It lies neither before the opening nor before anybody on the roll came or left.
     */
    public static Instant end(Room room, @Nullable Instant said, Instant now) {
        if (said == null) {
            if (room.isOfAnotherDay(now)) {
                throw CourseRefusal.endMissing();
            }
            return now;
        }
        if (said.isAfter(now)) {
            throw CourseRefusal.endInFuture();
        }
        var end = said;
        var openedAt = room.openedAt();
        if (openedAt != null) {
            if (isEarlier(said, openedAt)) {
                throw CourseRefusal.endBeforeOpening(openedAt);
            }
            end = later(end, openedAt);
        }
        for (var seat : room.seats()) {
            for (var at : times(seat)) {
                if (isEarlier(said, at)) {
                    throw CourseRefusal.endBeforeSeat(seat.fullName(), at);
                }
                end = later(end, at);
            }
        }
        return end;
    }

    private static List<Instant> times(Seat seat) {
        return Stream.of(Optional.ofNullable(seat.arrivedAt()), Optional.ofNullable(seat.leftAt()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isEarlier(Instant said, Instant at) {
        return said.isBefore(at.truncatedTo(ChronoUnit.MINUTES));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** Of the whole session that this meeting ends, or of it alone, as far as known. */
    public int sessionMinutes() {
        return (minutesLong == null ? 0 : minutesLong) + (session == null ? 0 : session.otherMinutes());
    }

    /** Members never called count as absent without reason, but only when somebody says so. */
    public void requireConfirmed(boolean confirmed) {
        if (!notCalled.isEmpty() && !confirmed) {
            throw CourseRefusal.notCalled(notCalled.size(), String.join(", ", notCalled));
        }
    }
}
