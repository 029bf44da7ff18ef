package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.RuleKeeping;

/** The same people keep all of them: the numbers of dues, those of the field, the calendar. */
@Service
class DatedRuleKeeping implements RuleKeeping {
    private final DuesRuleKeepers keepers;

    DatedRuleKeeping(DuesRuleKeepers keepers) {
        this.keepers = keepers;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean reads(Actor actor) {
        return keepers.rights(actor).mayRead();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean keeps(Actor actor) {
        var rights = keepers.rights(actor);
        return rights.mayRead() && rights.mayAdd();
    }
}
