package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.handbook.CorrectionId;
import vn.chiboso.membership.domain.roll.RollField;

/** A member asks that a field of their own list-book entry be corrected. */
public interface AskCorrection {
    void ask(Actor actor, Command command);

    /**
     * The request.
     *
     * @param id    chosen by the caller, so that sending twice asks once
     * @param field null when none was chosen
     */
    record Command(
            CorrectionId id,
            @Nullable RollField field,
            @Nullable String right,
            @Nullable String reason) {
        @Override
        public String toString() {
            return "AskCorrection.Command[" + id + ", " + field + "]";
        }
    }
}
