package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.handbook.StudyItemId;

/** A member of the branch says that they have studied something. */
public interface ConfirmStudy {
    /** Answers the title of what was confirmed. */
    String confirm(Actor actor, Command command);

    /** What, and what they take from it. */
    record Command(StudyItemId item, @Nullable String note) {
        @Override
        public String toString() {
            return "ConfirmStudy.Command[" + item + "]";
        }
    }
}
