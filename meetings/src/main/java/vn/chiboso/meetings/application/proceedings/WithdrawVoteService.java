package vn.chiboso.meetings.application.proceedings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.application.port.in.proceedings.WithdrawVote;
import vn.chiboso.meetings.application.port.out.proceedings.Votes;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.membership.api.Actor;

@Service
class WithdrawVoteService implements WithdrawVote {
    private final Floor floor;
    private final BallotBox box;
    private final Votes votes;

    WithdrawVoteService(Floor floor, BallotBox box, Votes votes) {
        this.floor = floor;
        this.box = box;
        this.votes = votes;
    }

    @Override
    @Transactional
    public void withdraw(MeetingId meeting, VoteId id, Actor by) {
        floor.toConduct(meeting, by);
        var vote = Vote.of(box.find(meeting, id));
        vote.withdraw();
        votes.save(vote.snapshot());
    }
}
