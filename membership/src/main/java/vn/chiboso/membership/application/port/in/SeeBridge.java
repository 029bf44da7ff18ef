package vn.chiboso.membership.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.bridge.BridgeExport;
import vn.chiboso.membership.domain.bridge.BridgeLayout;

/** What a list for the national handbook app would tell, and which lists left before. Who keeps the rolls of the unit. */
public interface SeeBridge {
    /** @param asked null for the actor's own branch */
    View see(Actor actor, @Nullable UnitId asked);

    /** @param exports latest first */
    record View(UnitId unit, String unitName, boolean branch, BridgeLayout layout, List<BridgeExport> exports) {
        public View {
            exports = List.copyOf(exports);
        }
    }
}
