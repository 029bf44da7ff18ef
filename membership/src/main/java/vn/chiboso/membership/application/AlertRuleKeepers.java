package vn.chiboso.membership.application;

import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.alert.AlertRefusal;

/** Who reads and adds to the numbers of alerts: the same people as with the numbers of dues, since both hold for everybody. */
@Component
class AlertRuleKeepers {
    private final DuesRuleKeepers keepers;

    AlertRuleKeepers(DuesRuleKeepers keepers) {
        this.keepers = keepers;
    }

    void requireReads(Actor actor) {
        if (!keepers.rights(actor).mayRead()) {
            throw AlertRefusal.notFound();
        }
    }

    boolean mayAdd(Actor actor) {
        return keepers.rights(actor).mayAdd();
    }

    void requireAdds(Actor actor) {
        requireReads(actor);
        if (!mayAdd(actor)) {
            throw AlertRefusal.forbidden();
        }
    }
}
