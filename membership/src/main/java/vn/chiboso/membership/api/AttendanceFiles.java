package vn.chiboso.membership.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who attended, as a file says that the national handbook app kept it: read by the columns in force, and told whom of a branch's roll
 * each row means, by party card or by name with birth day. Rights are the caller's matter; of people on other rolls nothing is told.
 */
public interface AttendanceFiles {
    /**
     * The rows of the file. Nothing is kept of it.
     *
     * @param day as of which the roll and the columns hold
     * @throws Refusal for what is no plain sheet (bombs, macros, other formats) or has no headings that are known
     */
    Reading read(UnitId unit, LocalDate day, byte[] file);

    /**
     * A file that was read.
     *
     * @param unknown headings that were ignored
     */
    record Reading(List<Line> lines, List<String> unknown) {
        public Reading {
            lines = List.copyOf(lines);
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * One row.
     *
     * @param row    as the spreadsheet numbers it
     * @param name   as written
     * @param member whom of the roll it means; null when that cannot be told
     * @param said   null when it cannot be read
     * @param reason of an absence, as written
     * @param fault  why the row tells nothing; null when it does
     */
    record Line(
            int row,
            String name,
            @Nullable MemberId member,
            @Nullable Said said,
            @Nullable String reason,
            @Nullable Fault fault) {}

    /** What a row says of somebody. */
    enum Said {
        PRESENT,
        ONLINE,
        ABSENT_WITH_REASON,
        ABSENT_WITHOUT_REASON
    }

    /** Why a row tells nothing. */
    enum Fault {
        /** Nobody of the roll. */
        NOBODY,
        /** Several of the roll could be meant: card or birth day is needed. */
        SEVERAL,
        /** Card and name mean two people. */
        CONTRADICTS,
        /** Another row means the same person. */
        TWICE,
        NAME_MISSING,
        BIRTH_UNREADABLE,
        PRESENCE_UNREADABLE
    }
}
