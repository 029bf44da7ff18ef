package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;

/** Does a reorganisation as a whole. Technical administrators and overseeing officers of every unit that decides. */
public interface RunReorganisation {
    /**
     * The same request again changes nothing.
     *
     * @param seen fingerprint of the plan that was shown; refused when it would be another one by now
     */
    void run(Actor actor, ReorganisationRequest request, String seen);
}
