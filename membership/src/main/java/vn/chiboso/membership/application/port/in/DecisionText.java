package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.path.Decision;
import vn.chiboso.membership.domain.path.PathRefusal;

/**
 * A decision as typed; all blank for none.
 *
 * @param receivedOn when the branch got it, null when not noted
 */
public record DecisionText(
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate receivedOn) {
    /** No decision. */
    public static final DecisionText NONE = new DecisionText(null, null, null, null);

    /** Null when nothing was typed; refuses half of a decision, naming what is missing. */
    public @Nullable Decision decision() {
        var blank = isBlank(number) && signedOn == null && receivedOn == null;
        if (blank) {
            return null;
        }
        if (signedOn == null) {
            throw PathRefusal.signedOn();
        }
        return new Decision(number == null ? "" : number, issuer == null ? "" : issuer, signedOn, receivedOn);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
