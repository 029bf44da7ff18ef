package vn.chiboso.membership.application.port.in;

import java.util.List;

/** Adds a key to each keyset and uses it from now on; one that was begun and not ended goes on instead. */
public interface BeginKeyRotation {
    Begun begin();

    /**
     * What was done.
     *
     * @param added places of the keysets that got a key; empty when an earlier rotation goes on
     * @param fixed places that the product cannot change: there the operator adds the key
     */
    record Begun(List<String> added, List<String> fixed) {}
}
