package vn.chiboso.documents.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Where a list was left: the last entry seen, by its moment (a day's papers at its first instant in UTC) and id. */
public record Cursor(Instant moment, UUID id) {
    /** The place of an entry that has a day only. */
    public static Cursor of(LocalDate day, UUID id) {
        return new Cursor(day.atStartOfDay(ZoneOffset.UTC).toInstant(), id);
    }

    /** Reads {@link #toString()}; refuses anything else. */
    public static Cursor parse(String text) {
        var cut = text.indexOf('~');
        try {
            return new Cursor(
                    Instant.parse(text.substring(0, Math.max(cut, 0))), UUID.fromString(text.substring(cut + 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new DocumentRefusal(DocumentRefusal.Reason.BAD_CURSOR);
        }
    }

    /** The day of an entry that has a day only. */
    public LocalDate day() {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return moment + "~" + id;
    }
}
