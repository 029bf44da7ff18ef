package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeBridgeLayouts;
import vn.chiboso.membership.application.port.out.BridgeLayouts;

@Service
class SeeBridgeLayoutsService implements SeeBridgeLayouts {
    private final BridgeKeepers keepers;
    private final BridgeLayouts layouts;
    private final Clock clock;

    SeeBridgeLayoutsService(BridgeKeepers keepers, BridgeLayouts layouts, Clock clock) {
        this.keepers = keepers;
        this.layouts = layouts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor) {
        var mayAdd = keepers.requireReads(actor);
        return new View(layouts.all(), LocalDate.now(clock), mayAdd);
    }
}
