package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.in.proceedings.TableVote;
import vn.chiboso.meetings.application.port.out.proceedings.Votes;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.meetings.domain.vote.VoteRefusal;
import vn.chiboso.meetings.domain.vote.VoteSubjects;
import vn.chiboso.membership.api.Actor;

@Service
class TableVoteService implements TableVote {
    private final Floor floor;
    private final Votes votes;
    private final Clock clock;

    TableVoteService(Floor floor, Votes votes, Clock clock) {
        this.floor = floor;
        this.votes = votes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void table(Command c, Actor by) {
        var room = c.subject() == VoteSubject.MINUTES
                ? floor.toComplete(c.meeting(), by)
                : floor.toConductOpen(c.meeting(), by);
        VoteSubjects.requireOffered(room.kind(), c.subject());
        var question = c.question().isBlank() ? VoteSubjects.usualQuestion(c.subject()) : c.question();
        var before = votes.find(c.vote());
        if (before.isPresent()) {
            var stored = before.filter(v -> v.meeting().equals(c.meeting())).orElseThrow(VoteRefusal::unknown);
            if (stored.question().equals(question.strip())
                    && stored.detail().equals(c.detail().strip())) {
                return;
            }
            var vote = Vote.of(stored);
            vote.reword(question, c.detail());
            votes.save(vote.snapshot());
            return;
        }
        votes.save(Vote.table(c.vote(), c.meeting(), c.subject(), null, question, c.detail(), clock.instant())
                .snapshot());
    }
}
