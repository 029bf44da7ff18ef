package vn.chiboso.bootstrap.journey.month;

import java.util.HashMap;
import java.util.Map;

/** The slips that were printed, by the full name of whom they are for. */
public final class Slips {
    private final Map<String, Slip> byName = new HashMap<>();

    void add(String name, Slip slip) {
        byName.put(name, slip);
    }

    int size() {
        return byName.size();
    }

    /** The slip of somebody who has one. */
    public Slip of(String name) {
        var slip = byName.get(name);
        if (slip == null) {
            throw new AssertionError("no slip for " + name);
        }
        return slip;
    }
}
