package vn.chiboso.membership.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What units have going on and keep. Whoever keeps it implements this, since membership does not know what: a unit must not end in
 * the middle of a session, and a reorganisation is not taken back once something follows from it.
 */
public interface UnitAffairs {
    /** What is not finished in the units; nobody begins or ends any of it until the transaction ends. */
    List<Pending> pending(Set<UnitId> units);

    /** What was written down since and rests on how the units were then; each unit and sort once, none with a count of none. */
    List<Kept> keptSince(Since since);

    /**
     * Unfinished things of one sort.
     *
     * @param count more than none
     */
    record Pending(UnitId unit, Sort sort, int count) {}

    /** What it is. */
    enum Sort {
        /** A meeting is being held: the unit cannot end now. */
        SESSION,
        /** Called or planned, not yet held. */
        CALL,
        /** Held, its record not yet closed. */
        RECORD,
        /** Given to somebody, not yet done. */
        TASK
    }

    /**
     * A reorganisation, as far as others may have built on it.
     *
     * @param changed with other people or another name than before, or new: whatever they wrote down rests on that
     * @param moved   that stand elsewhere as they are, by where they stand now, without what is below them: what names or was done by the
     *                unit above rests on that, for all below them too
     * @param above   that stood or stand above any of these: what they counted rests on it
     * @param day     first day of the new state: what tells of days before it does not rest on it
     * @param at      when it was recorded; the days things bear say nothing of that. {@link Instant#EPOCH} for whatever there is
     */
    record Since(Set<UnitId> changed, Map<UnitId, UnitPath> moved, Set<UnitId> above, LocalDate day, Instant at) {}

    /**
     * What one unit wrote down.
     *
     * @param unit  that did; for what was done to a unit below one that moved, the one that moved
     * @param count more than none
     */
    record Kept(UnitId unit, Matter matter, int count) {}

    /** What was written down. */
    enum Matter {
        /** Meetings called, held or recorded. */
        MEETINGS,
        /** Votes opened or decided. */
        VOTES,
        /** Tasks given or reported on. */
        TASKS,
        /** Official papers filed. */
        PAPERS,
        /** Files put on the shelf. */
        FILES,
        /** Self-assessments written or tabled. */
        SCORES,
        /** Grades that the level above gave. */
        GRADES,
        /** Monthly reports that were closed. */
        REPORTS
    }
}
