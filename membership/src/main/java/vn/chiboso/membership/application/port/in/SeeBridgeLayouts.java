package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.bridge.BridgeLayout;

/** Columns of the files to and from the national handbook app, by date. Officers read them. */
public interface SeeBridgeLayouts {
    View see(Actor actor);

    /** @param layouts latest first */
    record View(List<BridgeLayout> layouts, LocalDate today, boolean mayAdd) {
        public View {
            layouts = List.copyOf(layouts);
        }
    }
}
