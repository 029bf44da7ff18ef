package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.TakeCommitmentStep;
import vn.chiboso.membership.application.port.out.Commitments;

@Service
class TakeCommitmentStepService implements TakeCommitmentStep {
    private final HandbookReaders readers;
    private final CommitmentDesk desk;
    private final Commitments commitments;
    private final CommitmentNews news;
    private final Clock clock;

    TakeCommitmentStepService(
            HandbookReaders readers, CommitmentDesk desk, Commitments commitments, CommitmentNews news, Clock clock) {
        this.readers = readers;
        this.desk = desk;
        this.commitments = commitments;
        this.news = news;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void take(Actor actor, Command command) {
        var seen = readers.of(actor, command.member());
        var rights = seen.rights();
        rights.require(seen.onRoll() && (command.step().isOfMember() ? rights.own() : rights.judges()));
        commitments.lock(command.member());
        var commitment = desk.of(command.member(), command.year());
        var entry = commitment.take(command.step(), command.text(), actor.name(), clock.instant(), command.seen());
        commitments.begin(commitment);
        commitments.add(commitment, entry, actor.account());
        news.tell(actor, seen.person(), commitment, command.step());
    }
}
