package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.bridge.BridgeField;

/** Lists that left for the national handbook app: who took which, and what for. */
public interface BridgeExports {
    void note(UUID id, UnitId unit, AccountId by, Export export);

    /** Of exactly the unit, latest first. */
    List<Export> of(UnitId unit, int most);

    /** One list that left. */
    record Export(String byName, String purpose, List<BridgeField> fields, int people, Instant at) {
        public Export {
            fields = List.copyOf(fields);
        }
    }
}
