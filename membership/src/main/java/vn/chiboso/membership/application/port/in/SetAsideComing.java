package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** Notes that a prepared reorganisation could not be done on its day, and has whoever prepared it told; nothing when it no longer waits. */
public interface SetAsideComing {
    void setAside(Command command);

    /**
     * Why.
     *
     * @param code of the refusal
     * @param args of its message
     */
    record Command(ReorganisationId id, String code, List<Object> args) {
        public Command {
            args = List.copyOf(args);
        }
    }
}
