package vn.chiboso.meetings.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one meeting from its record: the evidence that evaluation scores from. Taken while a meeting is open it
 * shows the state so far. Times are instants; days are in Asia/Ho_Chi_Minh.
 *
 * @param meeting          in one line
 * @param expectedDay      the day by rule (the 3rd, or the one fixed for the branch, or the next working day), null for kinds and times
 *                         without a rule
 * @param latestDay        held after this day it is late: the end of the first week (50-CT/TW), or the expected day when that comes
 *                         later; null with {@code expectedDay}
 * @param minutesLong      from opening to conclusion, or to now while open; 0 before; null of a meeting entered on another day until
 *                         its end is said
 * @param requiredMinutes  by the rule in force for this branch
 * @param membersOnRoll    everybody on the roll at opening
 * @param expected         the denominator: who must attend
 * @param presentInPerson  of those expected
 * @param presentOnline    of those expected
 * @param absentWithReason of those expected
 * @param absentWithoutReason of those expected
 * @param excusedLater     of those absent with reason: the reason was accepted only after the conclusion; the minutes say without
 * @param speakers         different expected members who spoke
 * @param stepsDone        of {@link Step}
 * @param agendaItems      titles in order
 * @param committeeMet     a committee meeting preparing this one was concluded before it, null when the branch has no committee
 * @param noticeAt         when it was announced, null when it never was
 * @param superiorInvited  the superior member in charge was invited
 * @param superiorPresent  and was marked as present
 * @param lastPaperAt      when the last paper was attached before opening, null when there was none
 * @param papersAttached   number of papers attached to the agenda
 * @param previousTasksDue tasks of the previous resolution that were due by this meeting
 * @param previousTasksDoneOnTime of those, done by their deadline
 * @param resultsFiledAt   when minutes and resolution were filed, null until then
 * @param postedToHandbookAt when somebody noted "đã đăng Sổ tay", null until then
 * @param session          the session that a regular and a thematic meeting on one day make: told of both once both have ended, and
 *                         of the one that still runs so far; null when there is none
 */
public record MeetingFacts(
        MeetingSummary meeting,
        @Nullable LocalDate expectedDay,
        @Nullable LocalDate latestDay,
        @Nullable Integer minutesLong,
        int requiredMinutes,
        int membersOnRoll,
        int expected,
        int presentInPerson,
        int presentOnline,
        int absentWithReason,
        int absentWithoutReason,
        int excusedLater,
        int speakers,
        Set<Step> stepsDone,
        List<String> agendaItems,
        @Nullable Boolean committeeMet,
        @Nullable Instant noticeAt,
        boolean superiorInvited,
        boolean superiorPresent,
        @Nullable Instant lastPaperAt,
        int papersAttached,
        int previousTasksDue,
        int previousTasksDoneOnTime,
        @Nullable Instant resultsFiledAt,
        @Nullable Instant postedToHandbookAt,
        @Nullable Session session) {
    /** Both together, and how long they must be at least by the rule in force. */
    public record Session(int minutesLong, int requiredMinutes) {}

    /** The steps of a regular meeting (42-HD/BTCTW II.2.2) that the record can show. */
    public enum Step {
        OPENED,
        SECRETARY_APPOINTED,
        ROLL_CALLED,
        AGENDA_DISCUSSED,
        CONCLUDED,
        RESOLUTION_VOTED,
        TASKS_ASSIGNED,
        SELF_SCORED,
        MINUTES_ADOPTED
    }

    public MeetingFacts {
        stepsDone = Set.copyOf(stepsDone);
        agendaItems = List.copyOf(agendaItems);
    }

    /** Everybody present of those expected. */
    public int present() {
        return presentInPerson + presentOnline;
    }
}
