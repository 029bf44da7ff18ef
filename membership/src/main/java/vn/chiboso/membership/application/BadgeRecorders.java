package vn.chiboso.membership.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.BadgeBook;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.application.port.out.Rules;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.badge.BadgeCheck;
import vn.chiboso.membership.domain.badge.BadgeRules;
import vn.chiboso.membership.domain.path.PathRefusal;

/** Whose badges an actor may record: the same answer as for a single act, found once for each branch. */
@Component
class BadgeRecorders {
    private final PathSubjects subjects;
    private final RollKeepers keepers;
    private final Paths paths;
    private final Rules rules;

    BadgeRecorders(PathSubjects subjects, RollKeepers keepers, Paths paths, Rules rules) {
        this.subjects = subjects;
        this.keepers = keepers;
        this.paths = paths;
        this.rules = rules;
    }

    BadgeCheck rules() {
        return new BadgeCheck(new BadgeRules(rules.all()));
    }

    /** The branch that answers for each; nothing for who is not known. */
    Map<MemberId, UnitId> units(Map<MemberId, BadgeBook.Subject> known, Collection<MemberId> members) {
        var standing = new HashMap<UnitId, UnitId>();
        var units = new HashMap<MemberId, UnitId>();
        for (var member : members) {
            var subject = known.get(member);
            if (subject != null) {
                unit(member, subject, standing).ifPresent(unit -> units.put(member, unit));
            }
        }
        return units;
    }

    private Optional<UnitId> unit(MemberId member, BadgeBook.Subject subject, Map<UnitId, UnitId> standing) {
        if (subject.home() != null) {
            return Optional.of(standing.computeIfAbsent(subject.home(), subjects::standing));
        }
        try {
            return Optional.of(subjects.unitOf(member));
        } catch (PersonRefusal nowhere) {
            return Optional.empty();
        }
    }

    May may(Actor actor) {
        return new May(actor);
    }

    /** What one actor may, asked once for each branch. */
    final class May {
        private final Actor actor;
        private final Map<UnitId, Optional<Refusal>> asked = new HashMap<>();
        private final Map<UnitId, Boolean> taken = new HashMap<>();

        private May(Actor actor) {
            this.actor = actor;
        }

        /** Their branch; who may not be known of is not told from who does not exist. */
        UnitId require(MemberId member, Map<MemberId, UnitId> units) {
            @Nullable UnitId unit = units.get(member);
            if (unit == null) {
                throw PersonRefusal.notFound();
            }
            asked.computeIfAbsent(unit, this::ask).ifPresent(refusal -> {
                throw refusal.kind() == Refusal.Kind.NOT_FOUND ? PersonRefusal.notFound() : refusal;
            });
            if (actor.is(member)) {
                throw PathRefusal.own();
            }
            return unit;
        }

        private Optional<Refusal> ask(UnitId unit) {
            try {
                keepers.requireKeeper(actor, unit);
                return Optional.empty();
            } catch (Refusal refusal) {
                return Optional.of(refusal);
            }
        }

        /** One decision on badges names many, but has no number of one about a single person. */
        void requireFresh(RoundActs round, UnitId unit) {
            var decision = round.decision();
            if (decision == null || round.kind().rivals().isEmpty()) {
                return;
            }
            if (taken.computeIfAbsent(unit, each -> paths.isDecisionTaken(decision, each, round.kind()))) {
                throw PathRefusal.numberTaken(decision.number());
            }
        }
    }
}
