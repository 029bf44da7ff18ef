package vn.chiboso.membership.domain.handbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;

/**
 * Something the branch gives its members to study: named, never copied here.
 *
 * @param source number of the paper or where it is found; empty for none
 * @param dueOn  by when, null for no day
 */
public record StudyItem(
        StudyItemId id,
        UnitId unit,
        String title,
        String source,
        LocalDate givenOn,
        @Nullable LocalDate dueOn,
        String by) {
    /** Refuses what names nothing and a day that has passed. */
    public static StudyItem give(
            StudyItemId id,
            UnitId unit,
            @Nullable String title,
            @Nullable String source,
            LocalDate today,
            @Nullable LocalDate dueOn,
            String by) {
        if (dueOn != null && dueOn.isBefore(today)) {
            throw HandbookRefusal.dueBeforeGiven();
        }
        return new StudyItem(
                id,
                unit,
                HandbookText.required(HandbookText.line(title, "title"), "title"),
                HandbookText.line(source, "source"),
                today,
                dueOn,
                by);
    }
}
