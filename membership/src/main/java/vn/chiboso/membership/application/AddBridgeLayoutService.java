package vn.chiboso.membership.application;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.AddBridgeLayout;
import vn.chiboso.membership.application.port.out.BridgeLayouts;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.bridge.BridgeKind;
import vn.chiboso.membership.domain.bridge.BridgeLayout;
import vn.chiboso.membership.domain.bridge.BridgeRefusal;

@Service
class AddBridgeLayoutService implements AddBridgeLayout {
    private final BridgeKeepers keepers;
    private final BridgeLayouts layouts;
    private final Supplier<UUID> newId;
    private final Clock clock;

    AddBridgeLayoutService(BridgeKeepers keepers, BridgeLayouts layouts, Supplier<UUID> newId, Clock clock) {
        this.keepers = keepers;
        this.layouts = layouts;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void add(Actor actor, Command command) {
        keepers.requireAdds(actor);
        var from = command.from();
        if (from == null) {
            throw BridgeRefusal.from();
        }
        var layout = new BridgeLayout(
                        newId.get(),
                        command.kind(),
                        from,
                        command.dates(),
                        command.kind() == BridgeKind.LIST_OUT ? command.statuses() : Set.of(),
                        command.columns(),
                        Folding.tidy(command.legalBasis()))
                .checked();
        if (layouts.all().stream().noneMatch(layout::isAs)) {
            layouts.add(layout, actor.name(), clock.instant());
        }
    }
}
