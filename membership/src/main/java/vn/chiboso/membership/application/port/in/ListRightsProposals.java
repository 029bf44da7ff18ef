package vn.chiboso.membership.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.domain.identity.RightsProposal;

/** What waits for a second person, and what was decided lately, as far as the actor has to do with it. */
public interface ListRightsProposals {
    Proposals list(Actor actor);

    /** @param decided in the last 30 days, and what became void in them */
    record Proposals(List<Line> waiting, List<Line> decided) {}

    /**
     * One of them.
     *
     * @param unit     name of the unit of a position; null for anything else
     * @param kind     of that unit
     * @param confirms the actor can be the second person
     * @param rejects  the actor can reject it, or take it back
     */
    record Line(
            RightsProposal proposal,
            @Nullable String unit,
            @Nullable UnitKind kind,
            boolean confirms,
            boolean rejects) {}
}
