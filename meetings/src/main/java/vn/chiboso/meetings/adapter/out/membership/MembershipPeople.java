package vn.chiboso.meetings.adapter.out.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.People;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Our questions about people, asked of membership. */
@Component("meetingsMembershipPeople")
class MembershipPeople implements People {
    private final Rolls rolls;
    private final Standings standings;

    MembershipPeople(Rolls rolls, Standings standings) {
        this.rolls = rolls;
        this.standings = standings;
    }

    @Override
    public Standing standing(Actor actor, UnitId unit, LocalDate day) {
        return standings.of(actor, unit, day);
    }

    @Override
    public List<MemberView> roll(UnitId unit, LocalDate day) {
        return rolls.of(unit, day);
    }

    @Override
    public List<MemberView> superiors(UnitId unit, LocalDate day) {
        return rolls.holders(unit, Position.SUPERIOR_IN_CHARGE, day);
    }

    @Override
    public List<UnitId> branchesOf(Actor actor, LocalDate day) {
        return standings.branchesOf(actor, day);
    }

    @Override
    public List<UnitPath> scopesOf(Actor actor, LocalDate day) {
        return standings.officerScopes(actor, day);
    }

    @Override
    public Map<MemberId, String> names(Collection<MemberId> members, LocalDate day) {
        var names = new HashMap<MemberId, String>();
        for (var member : members) {
            rolls.find(member, day).ifPresent(m -> names.put(member, m.fullName()));
        }
        return names;
    }
}
