package vn.chiboso.membership.domain.handbook;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;

/**
 * Something the branch gives its members to study: named, never copied here.
 *
 * @param source number of the paper or where it is found; empty for none
 * @param dueOn  by when, null for no day
 * @param link   address of a paper or file of the library, which asks each reader's rights itself; null for none
 */
public record StudyItem(
        StudyItemId id,
        UnitId unit,
        String title,
        String source,
        LocalDate givenOn,
        @Nullable LocalDate dueOn,
        String by,
        @Nullable String link) {
    private static final Pattern LIBRARY =
            Pattern.compile("/documents/(?:files|papers)/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=$|[/.?#])");

    /** Refuses what names nothing and a day that has passed. */
    public static StudyItem give(
            StudyItemId id,
            UnitId unit,
            @Nullable String title,
            @Nullable String source,
            LocalDate today,
            @Nullable LocalDate dueOn,
            String by,
            @Nullable String address) {
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
                by,
                link(address));
    }

    /**
     * Whether the branch counts on somebody to have studied it. Not of who is exempt or suspended, not of guests, who study with their
     * own branch, and not of who came after the day by which it was to be done.
     *
     * @param since first day on the branch's roll, the last time that the person came
     */
    public boolean isAskedOf(MemberStatus status, LocalDate since) {
        var takesPart =
                switch (status) {
                    case OFFICIAL, PROBATIONARY, TRANSFERRED_OUT -> true;
                    case EXEMPT, TEMPORARILY_EXEMPT, SUSPENDED, HOSTED -> false;
                };
        return takesPart && (dueOn == null || !since.isAfter(dueOn));
    }

    /** The path within this product of an address as the browser shows it; null for none. */
    private static @Nullable String link(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        var found = LIBRARY.matcher(address.strip().toLowerCase(Locale.ROOT));
        if (!found.find()) {
            throw HandbookRefusal.noPaper();
        }
        return found.group();
    }
}
