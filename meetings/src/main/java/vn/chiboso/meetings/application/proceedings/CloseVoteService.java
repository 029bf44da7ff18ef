package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.application.port.in.proceedings.CloseVote;
import vn.chiboso.meetings.application.port.out.proceedings.Votes;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.meetings.domain.vote.VoteState;
import vn.chiboso.meetings.events.VoteDecided;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@Service
class CloseVoteService implements CloseVote {
    private final Floor floor;
    private final BallotBox box;
    private final Votes votes;
    private final Adoptions adoptions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseVoteService(
            Floor floor,
            BallotBox box,
            Votes votes,
            Adoptions adoptions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.floor = floor;
        this.box = box;
        this.votes = votes;
        this.adoptions = adoptions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void close(MeetingId meeting, VoteId id, Actor by) {
        var room = floor.toConduct(meeting, by);
        var stored = box.find(meeting, id);
        if (stored.state() == VoteState.DECIDED) {
            return;
        }
        var vote = Vote.of(stored);
        var now = clock.instant();
        vote.close(now);
        var decided = vote.snapshot();
        votes.save(decided);
        events.publishEvent(decidedEvent(decided, room.unit(), now));
        if (decided.passed()) {
            adoptions.follow(decided, room, now);
        }
    }

    private static VoteDecided decidedEvent(Vote.Snapshot v, UnitId unit, Instant at) {
        var threshold = Objects.requireNonNull(v.threshold());
        var tally = Objects.requireNonNull(v.tally());
        return new VoteDecided(
                v.id(),
                v.meeting(),
                unit,
                v.subject(),
                v.sourceKey(),
                threshold.base(),
                threshold.required(),
                tally.inFavour(),
                tally.against(),
                tally.abstained(),
                v.passed(),
                at);
    }
}
