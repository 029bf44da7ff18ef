package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;

/**
 * Keeps a reorganisation whose day lies ahead, at most twelve months: it is done by itself on that day, or at the first start after it.
 * For whoever might do it today. Until then nothing of it is in the tree.
 */
public interface PrepareReorganisation {
    /**
     * The same request again changes nothing.
     *
     * @param seen fingerprint of the plan that was shown; refused when it would be another one by now
     */
    void prepare(Actor actor, ReorganisationRequest request, String seen);
}
