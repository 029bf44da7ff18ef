package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.SeeRoll;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.PartyTimes;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.RollCounts;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.path.PartyTime;
import vn.chiboso.membership.domain.roll.RollEntry;

@Service
class SeeRollService implements SeeRoll {
    private final Authorities authorities;
    private final Standings standings;
    private final Units units;
    private final Rolls published;
    private final BranchRolls rolls;
    private final PartyTimes partyTimes;
    private final Clock clock;

    SeeRollService(
            Authorities authorities,
            Standings standings,
            Units units,
            Rolls published,
            BranchRolls rolls,
            PartyTimes partyTimes,
            Clock clock) {
        this.authorities = authorities;
        this.standings = standings;
        this.units = units;
        this.published = published;
        this.rolls = rolls;
        this.partyTimes = partyTimes;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, Query query) {
        var today = LocalDate.now(clock);
        var unit = query.unit() != null ? query.unit() : own(actor, today);
        var authority = authorities.of(actor, unit);
        var empty = rolls.isEmpty(unit, today);
        var starts = authority.technicalAdministrator() && empty;
        var sight = starts ? Authority.Sight.NAMES : authority.requireSight();
        var view = units.find(unit).orElseThrow(UnitRefusal::notFound);
        if (view.kind() != UnitKind.BRANCH) {
            throw RollRefusal.notABranch();
        }
        var folded = Folding.fold(query.text());
        var people = published.of(unit, today);
        var full = sight == Authority.Sight.LIST_BOOK;
        List<RollEntry> entries = full ? rolls.entries(unit, today) : List.of();
        return new View(
                unit,
                view.name(),
                people.stream()
                        .filter(p -> Folding.fold(p.fullName()).contains(folded))
                        .toList(),
                entries.stream()
                        .filter(e -> e.book().name().folded().contains(folded))
                        .toList(),
                times(entries),
                RollCounts.of(people),
                sight,
                authority.keepsRoll(),
                authority.keepsRoll() || starts,
                authority.standing().isOfCommittee());
    }

    private Map<MemberId, PartyTime> times(List<RollEntry> entries) {
        Map<MemberId, LocalDate> decisions = new HashMap<>();
        entries.forEach(entry -> {
            var decision = entry.book().decisionOn();
            if (entry.id() != null && decision != null) {
                decisions.put(entry.id(), decision);
            }
        });
        return partyTimes.of(decisions);
    }

    private UnitId own(Actor actor, LocalDate today) {
        return standings.branchesOf(actor, today).stream().findFirst().orElseThrow(UnitRefusal::notFound);
    }
}
