package vn.chiboso.membership.domain.badge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.BadgeWay;
import vn.chiboso.membership.domain.path.Badges;

/** The list of a round: who is due, who waits, who was proposed and who has it. */
public final class BadgeList {
    private final BadgeRules rules;
    private final LocalDate round;
    private final LocalDate previous;
    private final LocalDate today;

    public BadgeList(BadgeRules rules, LocalDate round, LocalDate today) {
        this.rules = rules;
        this.round = round;
        this.previous = rules.rounds().before(round).orElse(round.minusYears(1));
        this.today = today;
    }

    public LocalDate round() {
        return round;
    }

    /** First day after the round before. */
    public LocalDate opens() {
        return previous.plusDays(1);
    }

    /** Fewest years first; empty for who has nothing to do with the round. */
    public List<BadgeLine> of(BadgePerson person) {
        var badges = person.path().badges();
        return Rule.Code.badges().stream()
                .flatMap(code -> line(person, badges, code).stream())
                .toList();
    }

    private Optional<BadgeLine> line(BadgePerson person, Badges badges, Rule.Code code) {
        var years = code.years();
        var held = badges.of(years).orElse(null);
        var reached = reached(person, years);
        if (held != null && isOfRound(held.award())) {
            var state = held.handover() == null ? BadgeState.AWARDED : BadgeState.HANDED_OVER;
            return Optional.of(line(person, years, state, reached.orElse(null), null, null, held));
        }
        if (badges.isSettled(years)) {
            return Optional.empty();
        }
        if (held != null && (isOfRound(held.proposal()) || isStillAsked(held.proposal()))) {
            return Optional.of(line(person, years, BadgeState.PROPOSED, reached.orElse(null), null, null, held));
        }
        if (person.isElsewhere()) {
            return Optional.empty();
        }
        return reached.filter(day -> person.diedOn() != null || !day.isAfter(round))
                .flatMap(day -> open(person, code, day, held));
    }

    /** Empty for years that are not reached; of who has died also those that were so near that the badge may be given posthumously. */
    private Optional<LocalDate> reached(BadgePerson person, int years) {
        var time = person.path().partyTime(person.decisionOn());
        var died = person.diedOn();
        if (died == null) {
            return time.reaches(years);
        }
        var ahead =
                rules.on(Rule.Code.BADGE_POSTHUMOUS, round).map(Rule::amount).orElse(0);
        return Optional.of(time.wouldReach(years)).filter(day -> !day.isAfter(died.plusMonths(ahead)));
    }

    /** Who died before the years were full would have waited longer: this is the first round that asks for it. */
    private Optional<LocalDate> dueRound(BadgePerson person, LocalDate reached) {
        var died = person.diedOn();
        return died != null && reached.isAfter(died) ? Optional.of(round) : rules.dueRound(person.path(), reached);
    }

    /** Old enough, and neither proposed for this round nor awarded. */
    private Optional<BadgeLine> open(
            BadgePerson person, Rule.Code code, LocalDate reached, Badges.@Nullable Held held) {
        var due = dueRound(person, reached)
                .filter(day -> rules.given(code, day).isPresent())
                .orElse(null);
        if (due == null || (due.isBefore(round) && !isMissed(due))) {
            return Optional.empty();
        }
        var until = rules.waitsUntil(person.path(), round).orElse(null);
        var state = until != null ? BadgeState.WAITING : due.isBefore(round) ? BadgeState.MISSED : BadgeState.DUE;
        return Optional.of(line(person, code.years(), state, reached, due, until, held));
    }

    /** A round that is still to come is not missed: whoever is due at it is in its own list. */
    private boolean isMissed(LocalDate due) {
        return due.isBefore(today) && rules.isKept(due, today);
    }

    /** Proposed early for a round that went by: no years that are reached bring it back into the list. */
    private boolean isStillAsked(@Nullable Act proposal) {
        var badge = proposal == null ? null : proposal.badge();
        if (proposal == null || badge == null || badge.way() == BadgeWay.ON_TIME) {
            return false;
        }
        var of = badge.round() != null
                ? badge.round()
                : rules.rounds().from(proposal.on()).orElse(proposal.on());
        return of.isBefore(round) && isMissed(of);
    }

    private BadgeLine line(
            BadgePerson person,
            int years,
            BadgeState state,
            @Nullable LocalDate reached,
            @Nullable LocalDate due,
            @Nullable LocalDate until,
            Badges.@Nullable Held held) {
        var age = person.path().partyTime(person.decisionOn()).age(round);
        return new BadgeLine(person, years, state, age, reached, due, until, held);
    }

    private boolean isOfRound(@Nullable Act act) {
        if (act == null || act.badge() == null) {
            return false;
        }
        var of = act.badge().round();
        return of != null
                ? of.equals(round)
                : act.on().isAfter(previous) && !act.on().isAfter(round);
    }
}
