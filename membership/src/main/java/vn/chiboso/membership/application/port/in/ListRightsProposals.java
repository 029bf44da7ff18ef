package vn.chiboso.membership.application.port.in;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.domain.identity.AccountEvent;
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
     * @param barred   until when the actor cannot confirm, since proposer or actor gave the other a new way in alone; null when they can
     * @param waysByOne of a post, for who can confirm it: when and by whom one person alone opened a way into the account of whom it is
     *                 given to, in the last 30 days, newest first
     */
    record Line(
            RightsProposal proposal,
            @Nullable String unit,
            @Nullable UnitKind kind,
            boolean confirms,
            boolean rejects,
            @Nullable Instant barred,
            List<AccountEvent> waysByOne) {}
}
