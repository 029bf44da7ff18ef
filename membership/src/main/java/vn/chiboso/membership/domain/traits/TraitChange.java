package vn.chiboso.membership.domain.traits;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something said of a unit, once; never taken out again.
 *
 * @param from    first day of what is said
 * @param was     what was said for that day before; null for nothing
 * @param mistake whether what was said before is said to have been wrong, and not to have changed
 * @param basis   decision, law or reason; null when none was given
 * @param by      name of who said it, as of then
 */
public record TraitChange(
        UnitTrait trait,
        LocalDate from,
        @Nullable String was,
        @Nullable String became,
        boolean mistake,
        @Nullable String basis,
        String by,
        Instant at) {
    /** Signs of a basis or a reason: the row stays for ever. */
    public static final int LONGEST = 500;
}
