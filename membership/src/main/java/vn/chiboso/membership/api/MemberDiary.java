package vn.chiboso.membership.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member was called to and given to do. Whoever keeps it implements this, since membership does not know what; it checks no
 * rights: membership decides who reads a handbook.
 */
public interface MemberDiary {
    /** Longer than anybody plans ahead. */
    Duration ALWAYS = Duration.ofDays(36_500);

    /** Meetings the member was called to that start at the time or later, newest first; cancelled ones left out. */
    default List<Called> meetings(MemberId member, Instant from) {
        return meetings(member, from, from.plus(ALWAYS));
    }

    /** The same of those that start before another time. */
    List<Called> meetings(MemberId member, Instant from, Instant until);

    /** Tasks given to the member, alone or with others: those to be done first, then the latest done. */
    List<Given> tasks(MemberId member);

    /**
     * One meeting.
     *
     * @param unit whose meeting it is
     * @param link where it is read, a path of this product
     */
    record Called(UnitId unit, String title, Instant startsAt, Presence presence, String link) {}

    /** How the roll call has it. */
    enum Presence {
        /** Not held yet, or the roll is not called yet. */
        CALLED,
        IN_PERSON,
        ONLINE,
        EXCUSED,
        ABSENT,
        /** The roll call has it without reason; the reason was accepted after the meeting. */
        EXCUSED_LATER,
        /** Told of it without having to come: exempt, or staying elsewhere. */
        NOT_EXPECTED
    }

    /**
     * One task.
     *
     * @param unit     whose resolution gave it
     * @param deadline last day
     * @param doneOn   null while it is to be done
     * @param link     where it is read, a path of this product
     */
    record Given(
            UnitId unit,
            String title,
            LocalDate deadline,
            @Nullable LocalDate doneOn,
            String link) {}
}
