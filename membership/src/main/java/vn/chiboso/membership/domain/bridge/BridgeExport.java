package vn.chiboso.membership.domain.bridge;

import java.time.Instant;
import java.util.List;

/** One list that left: who took it, what for, which fields it had, how many people it told of. */
public record BridgeExport(String byName, String purpose, List<BridgeField> fields, int people, Instant at) {
    public BridgeExport {
        fields = List.copyOf(fields);
    }
}
