package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
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
    private final Standings standings;
    private final Clock clock;

    SeeBridgeService(
            IntakeCharge charge, BridgeLayouts layouts, BridgeExports exports, Standings standings, Clock clock) {
        this.charge = charge;
        this.layouts = layouts;
        this.exports = exports;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, @Nullable UnitId asked) {
        var unit = asked == null ? ownBranch(actor) : asked;
        var node = charge.requireReader(actor, unit);
        return new View(
                unit,
                node.form().name().value(),
                node.form().kind() == UnitKind.BRANCH,
                layouts.on(BridgeKind.LIST_OUT, LocalDate.now(clock)).orElseThrow(BridgeRefusal::notFound),
                exports.of(unit, SHOWN));
    }

    private UnitId ownBranch(Actor actor) {
        return standings.branchesOf(actor, LocalDate.now(clock)).stream()
                .findFirst()
                .orElseThrow(BridgeRefusal::notFound);
    }
}
