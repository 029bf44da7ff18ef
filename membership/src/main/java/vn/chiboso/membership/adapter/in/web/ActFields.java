package vn.chiboso.membership.adapter.in.web;

import java.util.EnumSet;
import java.util.Set;
import vn.chiboso.membership.domain.path.ActKind;

/**
 * Which fields the form of an act shows.
 *
 * @param day      the day is asked for; not where a rule or the decision gives it
 * @param until    a last day may be planned
 * @param decision the paper is demanded; elsewhere it may be noted
 * @param received when the decision came is asked for
 */
record ActFields(boolean day, boolean until, boolean decision, boolean received) {
    private static final Set<ActKind> LIMITED =
            EnumSet.of(ActKind.TEMPORARILY_EXEMPTED, ActKind.SUSPENDED, ActKind.WENT_ABROAD, ActKind.HOSTING_EXTENDED);

    static ActFields of(ActKind kind, boolean officialDueKnown) {
        var dayGiven = kind == ActKind.ADMITTED || (kind == ActKind.BECAME_OFFICIAL && officialDueKnown);
        return new ActFields(!dayGiven, LIMITED.contains(kind), kind.needsDecision(), kind == ActKind.ADMITTED);
    }
}
