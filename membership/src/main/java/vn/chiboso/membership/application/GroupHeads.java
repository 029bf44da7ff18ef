package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Positions;

/** The post of who heads a party group is held on the branch and goes with the group: who leaves it heads none. */
@Component
class GroupHeads {
    private final Positions positions;
    private final Clock clock;

    GroupHeads(Positions positions, Clock clock) {
        this.positions = positions;
        this.clock = clock;
    }

    /** From the day on the member is in the group no more; what ended before today was of another one. */
    void left(UnitId branch, MemberId member, LocalDate from) {
        var today = LocalDate.now(clock);
        for (var held : positions.lasting(member, from)) {
            var lastDay = held.lastDay();
            if (held.position() == Position.GROUP_LEADER
                    && held.unit().equals(branch)
                    && (lastDay == null || !lastDay.isBefore(today))) {
                positions.end(held.id(), from.minusDays(1));
            }
        }
    }
}
