package vn.chiboso.membership.application;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.roll.CommitteeCheck;
import vn.chiboso.membership.domain.roll.Finding;

/** What the committee rules say of a branch in which a post was given, on the post's first day. */
@Component
class CommitteeWarnings {
    private final Rules rules;
    private final BranchRolls rolls;

    CommitteeWarnings(Rules rules, BranchRolls rolls) {
        this.rules = rules;
        this.rolls = rolls;
    }

    List<Finding> after(HeldPosition given, UnitKind kind) {
        if (kind != UnitKind.BRANCH || !given.position().isOfCommittee()) {
            return List.of();
        }
        return CommitteeCheck.of(rules.all(), given.from(), rolls.entries(given.unit(), given.from()));
    }
}
