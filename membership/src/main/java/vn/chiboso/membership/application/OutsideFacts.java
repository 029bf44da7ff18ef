package vn.chiboso.membership.application;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.domain.path.OutsideTime;
import vn.chiboso.membership.domain.path.OutsideTimes;
import vn.chiboso.membership.domain.path.PathRefusal;

/** What is kept beside the path and speaks against a time out of the Party. */
@Component
class OutsideFacts {
    private final BranchRolls rolls;
    private final Positions positions;

    OutsideFacts(BranchRolls rolls, Positions positions) {
        this.rolls = rolls;
        this.positions = positions;
    }

    /** Refuses a time that the list book's days or a post do not let be. */
    void require(MemberId member, OutsideTime time) {
        new OutsideTimes(List.of(time))
                .require(rolls.decisionOn(member), rolls.ceremonyOn(member), rolls.officialOn(member));
        requireNoPost(member, time);
    }

    /** Nobody holds a post while out of the Party. */
    void requireNoPost(MemberId member, OutsideTime time) {
        if (positions.holdsDuring(member, time.from(), time.to().minusDays(1))) {
            throw PathRefusal.outsidePost();
        }
    }
}
