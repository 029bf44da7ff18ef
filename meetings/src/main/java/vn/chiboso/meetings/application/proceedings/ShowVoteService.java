package vn.chiboso.meetings.application.proceedings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.application.port.in.proceedings.ShowVote;
import vn.chiboso.membership.api.Actor;

@Service
class ShowVoteService implements ShowVote {
    private final Floor floor;
    private final BallotBox box;

    ShowVoteService(Floor floor, BallotBox box) {
        this.floor = floor;
        this.box = box;
    }

    @Override
    @Transactional(readOnly = true)
    public View show(MeetingId meeting, VoteId id, Actor by) {
        var room = floor.toFollow(meeting, by);
        var vote = box.find(meeting, id);
        var member = by.member();
        return new View(
                room,
                floor.access(room, by),
                vote,
                member == null ? null : vote.elector(member).orElse(null));
    }
}
