package vn.chiboso.meetings.adapter.out.membership;

import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.RuleKeepers;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.RuleKeeping;

/** Membership knows who keeps the rules of the nation and of a province. */
@Component
class DirectoryRuleKeepers implements RuleKeepers {
    private final RuleKeeping keeping;

    DirectoryRuleKeepers(RuleKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public boolean reads(Actor actor) {
        return keeping.reads(actor);
    }

    @Override
    public boolean keeps(Actor actor) {
        return keeping.keeps(actor);
    }
}
