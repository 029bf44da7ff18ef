package vn.chiboso.bootstrap.demo;

import java.util.Map;
import java.util.UUID;

/**
 * A branch that plays.
 *
 * @param members by full name
 * @param desk    of its secretary, who chairs
 * @param clerk   who takes the minutes
 */
record Branch(UUID unit, String place, Map<String, UUID> members, Desk desk, String chair, String clerk) {

    UUID member(String name) {
        var id = members.get(name);
        if (id == null) {
            throw new IllegalArgumentException(name + " is not on the roll of the demo");
        }
        return id;
    }
}
