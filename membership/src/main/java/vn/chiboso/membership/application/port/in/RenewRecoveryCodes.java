package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;

/** Ten new codes to come in without the telephone; the old ones are dead. */
public interface RenewRecoveryCodes {
    List<String> renew(Actor actor);
}
