package vn.chiboso.meetings.application.port.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;

/** What meetings keep on one person. A secret ballot bears nobody's name, so nothing of one is found. */
public interface MeetingTraces {
    /** By day. */
    List<Trace> of(MemberId member);

    /** What was written with these accounts, by day; rows older than the account's id bear a name only and are nobody's here. */
    List<Trace> writtenBy(Collection<AccountId> accounts);

    /** What it is. */
    enum Sort {
        PRESENCE,
        REPLY,
        SPEECH,
        OPEN_VOTE,
        TASK,
        PAPER_READ,
        /** Called to a meeting, in one round of calls. */
        CALLED,
        /** Typed a code to check in. */
        CODE_TYPED,
        /** Was put down as present from a file of attendance. */
        FROM_FILE,
        /** The reason of an absence was accepted after the meeting, or that was taken back. */
        LATE_EXCUSE,
        CHAIR,
        SECRETARY,
        PRESENTER,
        PREPARER,
        TASK_REPORT,
        MINUTES_EDIT
    }

    /**
     * One thing.
     *
     * @param title  of the meeting, the question or the task
     * @param detail presence, answer, choice or state by its constant; null for none
     * @param text   a reason or the gist of what was said; null for none
     */
    record Trace(
            Sort sort,
            LocalDate on,
            String title,
            @Nullable String detail,
            @Nullable String text) {}
}
