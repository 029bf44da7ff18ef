package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.dues.DuesRuleRights;

/** Finds out what an actor is to the dated numbers of dues; the domain decides. */
@Component
class DuesRuleKeepers {
    private final Authorities authorities;
    private final Standings standings;
    private final Tree tree;
    private final Clock clock;

    DuesRuleKeepers(Authorities authorities, Standings standings, Tree tree, Clock clock) {
        this.authorities = authorities;
        this.standings = standings;
        this.tree = tree;
        this.clock = clock;
    }

    DuesRuleRights rights(Actor actor) {
        var today = LocalDate.now(clock);
        var officer = !standings.officerScopes(actor, today).isEmpty();
        var fromProvinceUp = tree.at(authorities.overseen(actor), today).stream()
                .map(node -> node.form().kind())
                .anyMatch(kind -> kind == UnitKind.PROVINCE || kind == UnitKind.CENTRAL);
        return new DuesRuleRights(authorities.isTechnical(actor), officer, fromProvinceUp);
    }
}
