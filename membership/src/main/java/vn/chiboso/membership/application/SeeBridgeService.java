package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.SeeBridge;
import vn.chiboso.membership.application.port.out.BridgeExports;
import vn.chiboso.membership.application.port.out.BridgeLayouts;
import vn.chiboso.membership.domain.bridge.BridgeKind;
import vn.chiboso.membership.domain.bridge.BridgeRefusal;

@Service
class SeeBridgeService implements SeeBridge {
    private static final int SHOWN = 20;

    private final IntakeCharge charge;
    private final BridgeLayouts layouts;
    private final BridgeExports exports;
    private final Clock clock;

    SeeBridgeService(IntakeCharge charge, BridgeLayouts layouts, BridgeExports exports, Clock clock) {
        this.charge = charge;
        this.layouts = layouts;
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, UnitId unit) {
        var node = charge.requireReader(actor, unit);
        return new View(
                unit,
                node.form().name().value(),
                node.form().kind() == UnitKind.BRANCH,
                layouts.on(BridgeKind.LIST_OUT, LocalDate.now(clock)).orElseThrow(BridgeRefusal::notFound),
                exports.of(unit, SHOWN));
    }
}
