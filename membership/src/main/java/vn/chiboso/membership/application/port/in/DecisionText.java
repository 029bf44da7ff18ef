package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Mistakes;
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

    /** Null when nothing was typed; refuses half of a decision, naming everything that is missing. */
    public @Nullable Decision decision() {
        var blank = isBlank(number) && signedOn == null && receivedOn == null;
        if (blank) {
            return null;
        }
        var signed = signedOn;
        var numberSaid = number == null ? "" : number;
        var issuerSaid = issuer == null ? "" : issuer;
        if (signed == null) {
            var mistakes = new Mistakes();
            mistakes.add(PathRefusal.signedOn());
            mistakes.check(() -> Decision.mistakes(numberSaid, issuerSaid).require());
            mistakes.require();
        }
        return new Decision(numberSaid, issuerSaid, Objects.requireNonNull(signed), receivedOn);
    }

    /** The same where there has to be one: of nothing typed everything is missing. */
    public Decision needed() {
        var decision = decision();
        if (decision == null) {
            var mistakes = new Mistakes();
            mistakes.add(PathRefusal.needsDecision());
            mistakes.add(PathRefusal.signedOn());
            mistakes.check(() -> Decision.requireIssuer(issuer == null ? "" : issuer));
            mistakes.require();
        }
        return Objects.requireNonNull(decision);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
