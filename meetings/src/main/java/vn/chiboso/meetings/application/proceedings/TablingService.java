package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.Tabling;
import vn.chiboso.meetings.api.TablingRefused;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteProposal;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.application.port.out.proceedings.MinutesBook;
import vn.chiboso.meetings.application.port.out.proceedings.Votes;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.meetings.domain.vote.VoteState;
import vn.chiboso.membership.api.Actor;

/** Takes proposals of other modules before a meeting. */
@Service
class TablingService implements Tabling {
    private final Rooms rooms;
    private final Floor floor;
    private final Votes votes;
    private final MinutesBook book;
    private final Supplier<UUID> newId;
    private final Clock clock;

    TablingService(Rooms rooms, Floor floor, Votes votes, MinutesBook book, Supplier<UUID> newId, Clock clock) {
        this.rooms = rooms;
        this.floor = floor;
        this.votes = votes;
        this.book = book;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional
    public VoteId table(VoteProposal p, Actor by) {
        var room = rooms.lock(p.meeting()).orElseThrow(() -> refused("no-meeting", p));
        requireRight(room, by);
        if (p.subject() == VoteSubject.RESOLUTION || p.subject() == VoteSubject.MINUTES) {
            throw refused("own-subject", p);
        }
        if (isOver(room.state()) || book.of(p.meeting()).isAdopted()) {
            throw refused("over", p);
        }
        var before = votes.bySource(p.sourceKey());
        if (before.isEmpty()) {
            var id = new VoteId(newId.get());
            votes.save(
                    Vote.table(id, p.meeting(), p.subject(), p.sourceKey(), p.question(), p.detail(), clock.instant())
                            .snapshot());
            return id;
        }
        var stored = before.get();
        if (stored.state() != VoteState.TABLED || !stored.meeting().equals(p.meeting())) {
            throw refused("voted-already", p);
        }
        var vote = Vote.of(stored);
        vote.reword(p.question(), p.detail());
        votes.save(vote.snapshot());
        return stored.id();
    }

    private void requireRight(Room room, Actor by) {
        if (!floor.standing(by, room.unit()).isOfCommittee()) {
            floor.access(room, by).requireConduct();
        }
    }

    private static boolean isOver(MeetingState state) {
        return state == MeetingState.CONCLUDED || state == MeetingState.RECORDED || state == MeetingState.CANCELLED;
    }

    private static TablingRefused refused(String why, VoteProposal p) {
        return new TablingRefused("meetings.refusal.tabling." + why, why + ": " + p.sourceKey());
    }
}
