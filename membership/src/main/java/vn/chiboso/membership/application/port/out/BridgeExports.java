package vn.chiboso.membership.application.port.out;

import java.util.List;
import java.util.UUID;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.bridge.BridgeExport;

/** Lists that left for the national handbook app: who took which, and what for. */
public interface BridgeExports {
    void note(UUID id, UnitId unit, AccountId by, BridgeExport export);

    /** Of exactly the unit, latest first. */
    List<BridgeExport> of(UnitId unit, int most);
}
