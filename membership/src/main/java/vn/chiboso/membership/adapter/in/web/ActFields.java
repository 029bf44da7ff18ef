package vn.chiboso.membership.adapter.in.web;

import java.util.EnumSet;
import java.util.Set;
import vn.chiboso.membership.domain.path.ActKind;

/**
 * Which fields the form of an act shows.
 *
 * @param day      the day is asked for; not where a rule or the decision gives it
 * @param until    a last day may be planned
 * @param limited  it must be, since a rule sets a most
 * @param decision the paper is demanded; elsewhere it may be noted
 * @param received when the decision came is asked for
 * @param years    of a badge are chosen
 * @param round    when and why a badge is given is asked for
 * @param certificate its number may be noted
 * @param criminal whether it was for a crime after which readmission waits longer is asked
 * @param outside  a time that is over: both of its days are asked for
 */
record ActFields(
        boolean day,
        boolean until,
        boolean limited,
        boolean decision,
        boolean received,
        boolean years,
        boolean round,
        boolean certificate,
        boolean criminal,
        boolean outside) {
    private static final Set<ActKind> LIMITED =
            EnumSet.of(ActKind.TEMPORARILY_EXEMPTED, ActKind.SUSPENDED, ActKind.WENT_ABROAD, ActKind.HOSTING_EXTENDED);

    static ActFields of(ActKind kind, boolean officialDueKnown) {
        var dayGiven = kind == ActKind.ADMITTED
                || kind == ActKind.BADGE_AWARDED
                || (kind == ActKind.BECAME_OFFICIAL && officialDueKnown);
        return new ActFields(
                !dayGiven,
                LIMITED.contains(kind) || kind == ActKind.WAS_OUTSIDE,
                kind == ActKind.TEMPORARILY_EXEMPTED || kind == ActKind.HOSTING_EXTENDED,
                kind.needsDecision(),
                kind == ActKind.ADMITTED,
                kind.isOfBadge(),
                kind == ActKind.BADGE_PROPOSED || kind == ActKind.BADGE_AWARDED,
                kind == ActKind.BADGE_AWARDED || kind == ActKind.BADGE_HANDED_OVER,
                kind.mayBeCriminal(),
                kind == ActKind.WAS_OUTSIDE);
    }
}
