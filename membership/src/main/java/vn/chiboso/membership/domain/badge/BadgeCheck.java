package vn.chiboso.membership.domain.badge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Badge;
import vn.chiboso.membership.domain.path.BadgeWay;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.path.PathRefusal;

/**
 * Holds a proposal or an award against the rules of its round. What lies before the first known rule is taken for true: nobody
 * corrects what was given long ago.
 */
public final class BadgeCheck {
    /** Rounds are four a year: who writes of one further off has mistyped it, and an award silences what is due until then. */
    private static final int MONTHS_AHEAD = 12;

    /** The founding of the Party. */
    private static final LocalDate FIRST = LocalDate.of(1930, 2, 3);

    private final BadgeRules rules;

    public BadgeCheck(BadgeRules rules) {
        this.rules = rules;
    }

    /**
     * Refuses what the rules do not let be.
     *
     * @param decisionOn of the first admission, null when not known: then years are not counted
     */
    public void require(Act act, Path path, @Nullable LocalDate decisionOn) {
        var badge = act.badge();
        if (badge == null || act.kind() == ActKind.BADGE_HANDED_OVER) {
            return;
        }
        requireNear(badge.round(), act.on());
        var day = badge.round() == null ? act.on() : badge.round();
        if (!rules.isKnown(day)) {
            return;
        }
        if (rules.given(code(badge.years()), day).isEmpty()) {
            throw PathRefusal.badge("not-given", "years", badge.years(), day);
        }
        if (badge.way() == BadgeWay.ON_TIME && !rules.rounds().allows(day)) {
            throw PathRefusal.badge("no-round", "round");
        }
        rules.waitsUntil(path, day).ifPresent(until -> {
            throw PathRefusal.badge("waits", badge.round() == null ? "on" : "round", until);
        });
        requireLong(badge, day);
        if (decisionOn != null) {
            requireYears(badge, path, decisionOn, day);
        }
    }

    /** Late entries of old badges have their own old days, so that only what lies ahead is measured from the day of the act. */
    private static void requireNear(@Nullable LocalDate round, LocalDate on) {
        if (round != null && round.isBefore(FIRST)) {
            throw PathRefusal.badge("round-old", "round", FIRST);
        }
        if (round != null && round.isAfter(on.plusMonths(MONTHS_AHEAD))) {
            throw PathRefusal.badge("round-far", "round", on.plusMonths(MONTHS_AHEAD), MONTHS_AHEAD);
        }
    }

    private void requireLong(Badge badge, LocalDate day) {
        rules.on(Rule.Code.BADGE_EARLY_LONG_FROM, day)
                .filter(_ -> badge.way() == BadgeWay.EARLY_LONG)
                .filter(from -> badge.years() < from.amount())
                .ifPresent(from -> {
                    throw PathRefusal.badge("not-long", "way", from.amount());
                });
    }

    private void requireYears(Badge badge, Path path, LocalDate decisionOn, LocalDate day) {
        var reached = path.partyTime(decisionOn).wouldReach(badge.years());
        var from = badge.way() == BadgeWay.POSTHUMOUS
                ? path.last(ActKind.DECEASED).map(Act::on).orElse(day)
                : day;
        var ahead = monthsAhead(badge.way(), day);
        if (ahead >= 0 && from.plusMonths(ahead).isBefore(reached)) {
            throw PathRefusal.badge("early", "years", reached, ahead);
        }
    }

    /** Negative where no rule is known. */
    private int monthsAhead(BadgeWay way, LocalDate day) {
        var code =
                switch (way) {
                    case ON_TIME -> null;
                    case EARLY_ILLNESS -> Rule.Code.BADGE_EARLY_ILLNESS;
                    case EARLY_LONG -> Rule.Code.BADGE_EARLY_LONG;
                    case POSTHUMOUS -> Rule.Code.BADGE_POSTHUMOUS;
                };
        return code == null ? 0 : rules.on(code, day).map(Rule::amount).orElse(-1);
    }

    private static Rule.Code code(int years) {
        return Rule.Code.badges().stream()
                .filter(code -> code.years() == years)
                .findFirst()
                .orElseThrow();
    }
}
