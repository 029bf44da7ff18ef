package vn.chiboso.meetings.domain.proceedings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.Days;
import vn.chiboso.meetings.domain.ProceedingsRefusal;

/** The course of the meeting cannot be noted or closed like that. */
public final class CourseRefusal extends ProceedingsRefusal {
    private static final long serialVersionUID = 1;

    private CourseRefusal(Kind kind, String code, @Nullable String field, Object... args) {
        super(kind, "meetings.refusal.course." + code, field, List.of(args));
    }

    /** No such meeting, or not for this person to know of. */
    public static CourseRefusal noMeeting() {
        return new CourseRefusal(Kind.NOT_FOUND, "no-meeting", null);
    }

    /** Somebody of the branch without this right. */
    public static CourseRefusal notYours() {
        return new CourseRefusal(Kind.FORBIDDEN, "not-yours", null);
    }

    /** Only while the meeting is open. */
    public static CourseRefusal notOpen() {
        return new CourseRefusal(Kind.CONFLICT, "not-open", null);
    }

    /** The minutes stand: nothing in the record changes any more. */
    public static CourseRefusal recordStands() {
        return new CourseRefusal(Kind.CONFLICT, "record-stands", null);
    }

    /** The agenda has no such item. */
    public static CourseRefusal noItem() {
        return new CourseRefusal(Kind.INVALID, "no-item", "item");
    }

    static CourseRefusal itemNotStarted() {
        return new CourseRefusal(Kind.CONFLICT, "item-not-started", "item");
    }

    /** The speaker has no seat here, or is not in the room. */
    public static CourseRefusal noSeat() {
        return new CourseRefusal(Kind.INVALID, "no-seat", "member");
    }

    /** The speaker was marked absent. */
    public static CourseRefusal absentSpeaker(String name) {
        return new CourseRefusal(Kind.INVALID, "absent-speaker", "member", name);
    }

    /** A text is longer than the record keeps. */
    public static CourseRefusal tooLong(String field, int longest) {
        return new CourseRefusal(Kind.INVALID, "too-long", field, longest);
    }

    static CourseRefusal emptyReservation() {
        return new CourseRefusal(Kind.INVALID, "empty-reservation", "gist");
    }

    static CourseRefusal voteOpen(String question) {
        return new CourseRefusal(Kind.CONFLICT, "vote-open", null, question);
    }

    static CourseRefusal nothingHappened() {
        return new CourseRefusal(Kind.CONFLICT, "nothing-happened", null);
    }

    static CourseRefusal notCalled(int number, String names) {
        return new CourseRefusal(Kind.CONFLICT, "not-called", "confirmAbsent", number, names);
    }

    /** Somebody else corrected the note, or took it back, in between. */
    static CourseRefusal noteChanged() {
        return new CourseRefusal(Kind.CONFLICT, "note-changed", "gist");
    }

    /** Something else was noted under that id: the page was gone back to, or a program gave one id twice. */
    public static CourseRefusal noteTaken() {
        return new CourseRefusal(Kind.CONFLICT, "note-taken", "gist");
    }

    /** The note that is to be struck was corrected since it was read. */
    static CourseRefusal noteUnread() {
        return new CourseRefusal(Kind.CONFLICT, "note-unread", "version");
    }

    /** Somebody else wrote the text in between. */
    public static CourseRefusal stale(String by) {
        return new CourseRefusal(Kind.CONFLICT, "stale", "text", by);
    }

    /** Entered on another day than it was held: the clock does not know when it ended. */
    static CourseRefusal endMissing() {
        return new CourseRefusal(Kind.INVALID, "end-missing", "endedAt");
    }

    static CourseRefusal endInFuture() {
        return new CourseRefusal(Kind.INVALID, "end-in-future", "endedAt");
    }

    static CourseRefusal endBeforeOpening(Instant openedAt) {
        return new CourseRefusal(Kind.INVALID, "end-before-opening", "endedAt", Days.of(openedAt));
    }

    /** Somebody came or left after the hour that is said to be the end. */
    static CourseRefusal endBeforeSeat(String name, Instant at) {
        return new CourseRefusal(Kind.INVALID, "end-before-seat", "endedAt", name, Days.of(at));
    }

    /** An hour without its day. */
    public static CourseRefusal endDayMissing() {
        return new CourseRefusal(Kind.INVALID, "end-day-missing", "day");
    }

    /** A day without its hour. */
    public static CourseRefusal endTimeMissing() {
        return new CourseRefusal(Kind.INVALID, "end-time-missing", "time");
    }

    /** The hour of posting lies before the end of the meeting or in the future. */
    public static CourseRefusal postedWhen() {
        return new CourseRefusal(Kind.INVALID, "posted-when", "postedAt");
    }

    static CourseRefusal notConcluded() {
        return new CourseRefusal(Kind.CONFLICT, "not-concluded", null);
    }
}
