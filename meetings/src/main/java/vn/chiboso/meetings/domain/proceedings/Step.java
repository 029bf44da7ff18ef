package vn.chiboso.meetings.domain.proceedings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.SeatRole;

/** Steps of a meeting as the chair walks them (42-HD/BTCTW II.2.2). */
public enum Step {
    /** Mở đầu, cử thư ký. */
    OPENING,
    /** Điểm danh. */
    ROLL_CALL,
    /** Thông qua chương trình. */
    AGENDA,
    /** Tiến hành: the items one by one. */
    PROCEEDINGS,
    /** Kết luận. */
    CONCLUSION,
    /** Biểu quyết nghị quyết. */
    RESOLUTION,
    /** Tự chấm điểm. */
    SELF_SCORE,
    /** Thông qua biên bản. */
    MINUTES,
    /** Kết thúc. */
    CLOSING;

    /** The steps of this kind of meeting in order; a committee meeting neither resolves nor scores. */
    public static List<Step> of(MeetingKind kind) {
        return Arrays.stream(values())
                .filter(s -> kind != MeetingKind.COMMITTEE || (s != RESOLUTION && s != SELF_SCORE))
                .toList();
    }

    /** Where the meeting stands: the first step not done, CLOSING when all are. */
    public static Step current(MeetingKind kind, Set<Step> done) {
        return of(kind).stream().filter(s -> !done.contains(s)).findFirst().orElse(CLOSING);
    }

    /** Which steps the record shows as done. */
    public static Set<Step> done(Proceedings course, Closing.Facts facts) {
        var room = course.room();
        var done = EnumSet.noneOf(Step.class);
        if (room.openedAt() != null && room.secretary() != null) {
            done.add(OPENING);
        }
        var called = room.seats().stream()
                .filter(s -> s.role() == SeatRole.EXPECTED)
                .noneMatch(s -> s.presence() == Presence.UNKNOWN);
        if (room.openedAt() != null && called) {
            done.add(ROLL_CALL);
        }
        if (course.hasBegun()) {
            done.add(AGENDA);
        }
        if (course.isThrough()) {
            done.add(PROCEEDINGS);
        }
        if (facts.concluded()) {
            done.add(CONCLUSION);
        }
        if (facts.resolutionAdopted()) {
            done.add(RESOLUTION);
        }
        if (facts.selfScored()) {
            done.add(SELF_SCORE);
        }
        if (facts.minutesAdopted()) {
            done.add(MINUTES);
        }
        if (room.concludedAt() != null) {
            done.add(CLOSING);
        }
        return done;
    }
}
