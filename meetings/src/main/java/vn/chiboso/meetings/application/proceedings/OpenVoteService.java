package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.in.proceedings.OpenVote;
import vn.chiboso.meetings.application.port.out.proceedings.Resolutions;
import vn.chiboso.meetings.application.port.out.proceedings.VoteRules;
import vn.chiboso.meetings.application.port.out.proceedings.Votes;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.meetings.domain.vote.VoteForm;
import vn.chiboso.meetings.domain.vote.VoteMode;
import vn.chiboso.meetings.domain.vote.VoteRefusal;
import vn.chiboso.meetings.domain.vote.VoteState;
import vn.chiboso.membership.api.Actor;

@Service
class OpenVoteService implements OpenVote {
    private final Floor floor;
    private final BallotBox box;
    private final Votes votes;
    private final VoteRules rules;
    private final Resolutions resolutions;
    private final Clock clock;

    OpenVoteService(Floor floor, BallotBox box, Votes votes, VoteRules rules, Resolutions resolutions, Clock clock) {
        this.floor = floor;
        this.box = box;
        this.votes = votes;
        this.rules = rules;
        this.resolutions = resolutions;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void open(MeetingId meeting, VoteId id, VoteForm form, Actor by) {
        floor.toConduct(meeting, by);
        var stored = box.find(meeting, id);
        if (stored.state() == VoteState.OPEN && stored.form() == form) {
            return;
        }
        var room = stored.subject() == VoteSubject.MINUTES
                ? floor.toComplete(meeting, by)
                : floor.toConductOpen(meeting, by);
        var open = box.open(meeting);
        if (open != null) {
            throw VoteRefusal.anotherOpen(open.question());
        }
        if (stored.subject() == VoteSubject.RESOLUTION) {
            draft(meeting).heldOn(floor.day(room)).requireDeadlines();
        }
        var rule = rules.inForce(stored.subject(), floor.day(room))
                .filter(r -> r.mode() == VoteMode.OPEN)
                .orElseThrow(VoteRefusal::noRule);
        var vote = Vote.of(stored);
        vote.open(form, rule, room.seats(), clock.instant());
        votes.save(vote.snapshot());
    }

    private Resolution draft(MeetingId meeting) {
        return resolutions.ofMeeting(meeting).filter(r -> !r.isAdopted()).orElseThrow(VoteRefusal::nothingDrafted);
    }
}
