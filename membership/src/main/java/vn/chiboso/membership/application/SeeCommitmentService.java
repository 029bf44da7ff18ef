package vn.chiboso.membership.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.SeeCommitment;
import vn.chiboso.membership.application.port.out.Commitments;
import vn.chiboso.membership.domain.handbook.CommitmentStep;

@Service
class SeeCommitmentService implements SeeCommitment {
    private final HandbookReaders readers;
    private final CommitmentDesk desk;
    private final Commitments commitments;

    SeeCommitmentService(HandbookReaders readers, CommitmentDesk desk, Commitments commitments) {
        this.readers = readers;
        this.desk = desk;
        this.commitments = commitments;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, MemberId member, int year) {
        var seen = readers.of(actor, member);
        var rights = seen.rights();
        rights.require(rights.readsCommitments());
        var own = rights.own();
        var commitment = desk.of(member, year);
        var possible = (own || rights.judges()) && seen.onRoll() ? commitment.possible(own) : List.<CommitmentStep>of();
        return new View(
                seen.person(),
                own,
                year,
                own ? commitment.entries() : commitment.forOthers(),
                commitments.beside(member, year).stream()
                        .flatMap(each -> (own ? each.entries() : each.forOthers()).stream())
                        .toList(),
                commitment.entries().size(),
                possible,
                own ? commitment.words(possible.contains(CommitmentStep.SELF_REVIEWED)) : "");
    }
}
