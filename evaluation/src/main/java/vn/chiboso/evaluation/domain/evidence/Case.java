package vn.chiboso.evaluation.domain.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.Days;
import vn.chiboso.evaluation.domain.criteria.Terms;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingState;

/** What the rules look at: the facts of a meeting, the numbers of its criteria set, and now. */
public record Case(MeetingFacts facts, Terms terms, Instant now) {
    /** The meeting still runs: what comes at its end is not missed yet. */
    boolean isOpen() {
        return facts.meeting().state() == MeetingState.OPEN;
    }

    boolean isOver() {
        var state = facts.meeting().state();
        return state == MeetingState.CONCLUDED || state == MeetingState.RECORDED;
    }

    /**
     * How long it was, null while nobody can know: of it alone, or of the session that it made with another one where it alone was
     * too short. What was long enough does not become too short by what was held on the same day.
     */
    @Nullable
    Length length() {
        var session = facts.session();
        var minutes = facts.minutesLong();
        if (session != null && (minutes == null || minutes < facts.requiredMinutes())) {
            return new Length(session.minutesLong(), session.requiredMinutes(), true);
        }
        return minutes == null ? null : new Length(minutes, facts.requiredMinutes(), false);
    }

    /** The day it was held, or is planned for. */
    LocalDate day() {
        var opened = facts.meeting().openedAt();
        return Days.of(opened == null ? facts.meeting().startsAt() : opened);
    }

    /** The last day to adopt minutes and post results; while it is not over, counted from today. */
    LocalDate postingDay() {
        var concluded = facts.meeting().concludedAt();
        return Days.of(concluded == null ? now : concluded).plusDays(terms.postingDays());
    }

    /** Whether results may still be posted in time. */
    boolean isPostingAhead() {
        return !isOver() || !Days.of(now).isAfter(postingDay());
    }
}
