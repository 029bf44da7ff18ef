package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.readiness.ReadinessRefusal;
import vn.chiboso.membership.domain.readiness.ReadinessRights;
import vn.chiboso.membership.domain.readiness.SkillCatalogue;

/** Finds whose readiness it is, who may see it and what is asked today; the domain decides. */
@Component
class ReadinessDesk {
    private final Authorities authorities;
    private final Standings standings;
    private final Rolls rolls;
    private final Units units;
    private final Rules rules;
    private final Clock clock;

    ReadinessDesk(Authorities authorities, Standings standings, Rolls rolls, Units units, Rules rules, Clock clock) {
        this.authorities = authorities;
        this.standings = standings;
        this.rolls = rolls;
        this.units = units;
        this.rules = rules;
        this.clock = clock;
    }

    /** Somebody on the roll of their own branch, in the eyes of a reader. */
    record Seen(MemberView person, boolean own) {
        boolean isLeader() {
            return person.positions().stream().anyMatch(Position::isOfCommittee);
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    SkillCatalogue catalogue() {
        return new SkillCatalogue(rules.all(), today());
    }

    ReadinessRights rights(Actor actor, UnitId unit) {
        return new ReadinessRights(standings.of(actor, unit, today()), authorities.isTechnical(actor));
    }

    /** Refuses whoever is neither the member nor of the committee of the member's own branch. */
    Seen require(Actor actor, MemberId member) {
        var person = rolls.find(member, today()).orElseThrow(ReadinessRefusal::notFound);
        var own = actor.is(member);
        if (!own) {
            rights(actor, person.unit()).requireKeeps();
        }
        return new Seen(person, own);
    }

    /** The reader, on a roll today. */
    Seen own(Actor actor) {
        var member = actor.member();
        if (member == null) {
            throw ReadinessRefusal.notFound();
        }
        return require(actor, member);
    }

    /** The branch named, or the reader's own; refuses who does not keep it. */
    UnitView branch(Actor actor, @Nullable UnitId asked) {
        var unit = asked != null
                ? asked
                : standings.branchesOf(actor, today()).stream().findFirst().orElseThrow(ReadinessRefusal::notFound);
        rights(actor, unit).requireKeeps();
        return units.find(unit).filter(view -> view.kind() == UnitKind.BRANCH).orElseThrow(ReadinessRefusal::notFound);
    }

    /** Those who are of the branch, by given name; guests belong to the branch they come from. */
    List<MemberView> people(UnitId unit) {
        return rolls.of(unit, today()).stream()
                .filter(person -> person.unit().equals(unit) && person.status() != MemberStatus.HOSTED)
                .toList();
    }

    String name(UnitId unit) {
        return units.find(unit).map(UnitView::name).orElse("");
    }
}
