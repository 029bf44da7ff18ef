package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.bridge.BridgeRefusal;

/** Who reads and who changes the columns of bridge files: they hold for everybody, so the province, the centre, the administrator. */
@Component
class BridgeKeepers {
    private final Authorities authorities;
    private final Standings standings;
    private final Tree tree;
    private final Clock clock;

    BridgeKeepers(Authorities authorities, Standings standings, Tree tree, Clock clock) {
        this.authorities = authorities;
        this.standings = standings;
        this.tree = tree;
        this.clock = clock;
    }

    /** Refuses a stranger; whether they may change anything. */
    boolean requireReads(Actor actor) {
        var today = LocalDate.now(clock);
        if (authorities.isTechnical(actor)) {
            return true;
        }
        if (standings.officerScopes(actor, today).isEmpty()) {
            throw BridgeRefusal.notFound();
        }
        return tree.at(authorities.overseen(actor), today).stream()
                .map(node -> node.form().kind())
                .anyMatch(kind -> kind == UnitKind.PROVINCE || kind == UnitKind.CENTRAL);
    }

    void requireAdds(Actor actor) {
        if (!requireReads(actor)) {
            throw BridgeRefusal.forbidden();
        }
    }
}
