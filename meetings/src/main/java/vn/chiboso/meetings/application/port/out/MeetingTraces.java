package vn.chiboso.meetings.application.port.out;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/** What meetings keep on one person. A secret ballot bears nobody's name, so nothing of one is found. */
public interface MeetingTraces {
    /** By day. */
    List<Trace> of(MemberId member);

    /** What it is. */
    enum Sort {
        PRESENCE,
        REPLY,
        SPEECH,
        OPEN_VOTE,
        TASK,
        PAPER_READ
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
