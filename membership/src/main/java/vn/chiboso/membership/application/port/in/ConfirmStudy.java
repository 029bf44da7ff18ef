package vn.chiboso.membership.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.handbook.StudyItemId;

/** A member of the branch says that they have studied something. */
public interface ConfirmStudy {
    /** Answers the title of what was confirmed. */
    String confirm(Actor actor, Command command);

    /**
     * What, and what they take from it.
     *
     * @param answers to its questions in their order, from 1, null for none; asked the first time only
     */
    record Command(StudyItemId item, @Nullable String note, List<@Nullable Integer> answers) {
        @Override
        public String toString() {
            return "ConfirmStudy.Command[" + item + "]";
        }
    }
}
