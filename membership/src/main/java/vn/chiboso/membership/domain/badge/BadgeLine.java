package vn.chiboso.membership.domain.badge;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Badge;
import vn.chiboso.membership.domain.path.BadgeWay;
import vn.chiboso.membership.domain.path.Badges;

/**
 * One person and one badge at a round.
 *
 * @param age       party age on the day of the round
 * @param reachedOn the day the years are full; null when they are not yet
 * @param due       the round at which it was or is due; null when it is given early
 * @param until     first day without a waiting time, of those who wait; null for the others
 * @param held      what is recorded; null when nothing is
 */
public record BadgeLine(
        BadgePerson person,
        int years,
        BadgeState state,
        Period age,
        @Nullable LocalDate reachedOn,
        @Nullable LocalDate due,
        @Nullable LocalDate until,
        Badges.@Nullable Held held) {
    public @Nullable LocalDate proposedOn() {
        return day(held == null ? null : held.proposal());
    }

    /** As it was proposed; null when it was not. */
    public @Nullable Badge proposed() {
        return held == null || held.proposal() == null ? null : held.proposal().badge();
    }

    /** On what ground it is given next: as it was proposed, but never as to the living to who has died. */
    public BadgeWay way() {
        var proposed = proposed();
        return person.diedOn() != null ? BadgeWay.POSTHUMOUS : proposed == null ? BadgeWay.ON_TIME : proposed.way();
    }

    /** What may be recorded next; empty when nothing is, or not here. */
    public List<ActKind> next() {
        if (person.isElsewhere()) {
            return List.of();
        }
        return switch (state) {
            case DUE -> List.of(ActKind.BADGE_PROPOSED, ActKind.BADGE_AWARDED);
            case MISSED -> List.of(ActKind.BADGE_AWARDED, ActKind.BADGE_PROPOSED);
            case PROPOSED -> List.of(ActKind.BADGE_AWARDED);
            case AWARDED -> List.of(ActKind.BADGE_HANDED_OVER);
            case WAITING, HANDED_OVER -> List.of();
        };
    }

    public @Nullable Act award() {
        return held == null ? null : held.award();
    }

    public @Nullable LocalDate handedOn() {
        return day(held == null ? null : held.handover());
    }

    public @Nullable String certificate() {
        return held == null ? null : held.certificate();
    }

    private static @Nullable LocalDate day(@Nullable Act act) {
        return act == null ? null : act.on();
    }
}
