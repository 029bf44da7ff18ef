package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.proceedings.CastBallot;
import vn.chiboso.meetings.application.port.out.proceedings.Votes;
import vn.chiboso.meetings.domain.proceedings.CourseRefusal;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.membership.api.Actor;

@Service
class CastBallotService implements CastBallot {
    private final Floor floor;
    private final BallotBox box;
    private final Votes votes;
    private final Clock clock;

    CastBallotService(Floor floor, BallotBox box, Votes votes, Clock clock) {
        this.floor = floor;
        this.box = box;
        this.votes = votes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void cast(Command c, Actor by) {
        var room = floor.lock(c.meeting());
        var access = floor.access(room, by);
        access.requireFollow();
        var member = c.member() == null ? by.member() : c.member();
        if (member == null) {
            throw CourseRefusal.notYours();
        }
        var onPaper = !by.is(member);
        if (onPaper) {
            access.requireConduct();
        }
        var vote = Vote.of(box.find(c.meeting(), c.vote()));
        vote.cast(member, c.choice(), onPaper, clock.instant());
        votes.save(vote.snapshot());
    }
}
