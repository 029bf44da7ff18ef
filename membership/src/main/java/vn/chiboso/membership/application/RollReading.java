package vn.chiboso.membership.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MeetingDays;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.SeeRoll;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.PartyTimes;
import vn.chiboso.membership.domain.AsOf;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.RollCounts;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.path.PartyTime;
import vn.chiboso.membership.domain.roll.RollEntry;

/** A roll as somebody may see it; whoever shows it to them says so in its own answer, that it is traced once. */
@Component
class RollReading {
    private final Authorities authorities;
    private final Standings standings;
    private final Rolls published;
    private final BranchRolls rolls;
    private final PartyTimes partyTimes;
    private final PastDays days;
    private final MeetingDays meetingDays;

    RollReading(
            Authorities authorities,
            Standings standings,
            Rolls published,
            BranchRolls rolls,
            PartyTimes partyTimes,
            PastDays days,
            MeetingDays meetingDays) {
        this.authorities = authorities;
        this.standings = standings;
        this.published = published;
        this.rolls = rolls;
        this.partyTimes = partyTimes;
        this.days = days;
        this.meetingDays = meetingDays;
    }

    SeeRoll.View read(Actor actor, SeeRoll.Query query) {
        var asOf = days.asOf(query.day());
        var present = !asOf.isPast();
        var unit = query.unit() != null ? query.unit() : own(actor, asOf.today());
        var authority = authorities.of(actor, unit);
        var empty = rolls.isEmpty(unit, asOf.today());
        var starts = present && authority.technicalAdministrator() && empty;
        var sight = starts ? Authority.Sight.NAMES : authority.requireSight();
        var view = days.stood(unit, asOf);
        if (view.kind() != UnitKind.BRANCH) {
            throw RollRefusal.notABranch();
        }
        var folded = Folding.fold(query.text());
        var people = published.of(unit, asOf.day());
        var left = present ? Set.<MemberId>of() : left(unit, people, asOf);
        var full = sight == Authority.Sight.LIST_BOOK;
        List<RollEntry> entries = full ? entries(unit, left, asOf) : List.of();
        return new SeeRoll.View(
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
                present && authority.keepsRoll(),
                present && (authority.keepsRoll() || starts),
                authority.standing().isOfCommittee(),
                authority.takesOut(view.kind()),
                asOf,
                left,
                days.knownFrom(unit, asOf).orElse(null),
                meetingDays.of(unit, asOf.day()).orElse(null));
    }

    private Set<MemberId> left(UnitId unit, List<MemberView> people, AsOf asOf) {
        var left = new HashSet<MemberId>();
        people.forEach(person -> left.add(person.id()));
        left.removeAll(days.stillIn(unit, List.copyOf(left), asOf));
        return left;
    }

    private List<RollEntry> entries(UnitId unit, Set<MemberId> left, AsOf asOf) {
        var entries = rolls.entries(unit, asOf.day());
        return asOf.isPast()
                ? entries.stream()
                        .filter(entry -> !left.contains(entry.id()))
                        .map(entry -> entry.asOf(asOf.day()))
                        .toList()
                : entries;
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
