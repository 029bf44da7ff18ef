package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.handbook.CorrectionAnswer;
import vn.chiboso.membership.domain.handbook.CorrectionId;

/** Who keeps the roll answers a request; the book itself is corrected by {@link CorrectMember} or an act of the path. */
public interface AnswerCorrection {
    void answer(Actor actor, Command command);

    /** The answer; a refusal needs a note. */
    record Command(
            CorrectionId id,
            CorrectionAnswer.@Nullable Correction outcome,
            @Nullable String note) {
        @Override
        public String toString() {
            return "AnswerCorrection.Command[" + id + ", " + outcome + "]";
        }
    }
}
