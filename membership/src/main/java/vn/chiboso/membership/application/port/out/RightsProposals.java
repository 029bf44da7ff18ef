package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.domain.identity.ProposalId;
import vn.chiboso.membership.domain.identity.RightsProposal;

/** What waits for a second person, and what came of it. */
public interface RightsProposals {
    void add(RightsProposal proposal);

    Optional<RightsProposal> find(ProposalId id);

    /** Nobody else decides on it until the transaction ends. */
    Optional<RightsProposal> findLocked(ProposalId id);

    /** Those that wait, oldest first, then those decided or void since the moment, newest first. */
    List<RightsProposal> since(Instant since, Instant now);

    void decide(RightsProposal decided);
}
