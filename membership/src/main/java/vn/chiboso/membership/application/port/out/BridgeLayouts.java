package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.domain.bridge.BridgeKind;
import vn.chiboso.membership.domain.bridge.BridgeLayout;

/** What bridge files look like since when. */
public interface BridgeLayouts {
    Optional<BridgeLayout> on(BridgeKind kind, LocalDate day);

    /** All that hold or did, latest first; what was replaced on its own day left out. */
    List<BridgeLayout> all();

    /** From its day on; one of the same day steps aside. */
    void add(BridgeLayout layout, String by, Instant at);
}
