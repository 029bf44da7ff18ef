package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;

/** A first code shows that the telephone has the key: from now on codes are asked for. */
public interface ConfirmSecondFactor {
    /** Ten codes to come in without the telephone, shown once. Refuses a wrong code. */
    List<String> confirm(Actor actor, Command command);

    /** What the telephone shows. */
    record Command(String code) {
        @Override
        public String toString() {
            return "ConfirmSecondFactor.Command";
        }
    }
}
