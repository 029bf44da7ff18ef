package vn.chiboso.meetings.application.proceedings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.proceedings.CountHands;
import vn.chiboso.meetings.application.port.out.proceedings.Votes;
import vn.chiboso.meetings.domain.vote.Tally;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.meetings.domain.vote.VoteRefusal;
import vn.chiboso.membership.api.Actor;

@Service
class CountHandsService implements CountHands {
    private final Floor floor;
    private final BallotBox box;
    private final Votes votes;

    CountHandsService(Floor floor, BallotBox box, Votes votes) {
        this.floor = floor;
        this.box = box;
        this.votes = votes;
    }

    @Override
    @Transactional
    public void count(Command c, Actor by) {
        floor.toConduct(c.meeting(), by);
        requireNotNegative("inFavour", c.inFavour());
        requireNotNegative("against", c.against());
        requireNotNegative("abstained", c.abstained());
        var vote = Vote.of(box.find(c.meeting(), c.vote()));
        vote.count(new Tally(c.inFavour(), c.against(), c.abstained()));
        votes.save(vote.snapshot());
    }

    private static void requireNotNegative(String field, int hands) {
        if (hands < 0) {
            throw VoteRefusal.negative(field);
        }
    }
}
