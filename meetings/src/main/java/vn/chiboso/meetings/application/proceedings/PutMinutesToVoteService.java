package vn.chiboso.meetings.application.proceedings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.in.minutes.PutMinutesToVote;
import vn.chiboso.meetings.application.port.in.proceedings.OpenVote;
import vn.chiboso.meetings.application.port.in.proceedings.TableVote;
import vn.chiboso.membership.api.Actor;

@Service
class PutMinutesToVoteService implements PutMinutesToVote {
    private final TableVote table;
    private final OpenVote open;

    PutMinutesToVoteService(TableVote table, OpenVote open) {
        this.table = table;
        this.open = open;
    }

    @Override
    @Transactional
    public void put(Command c, Actor by) {
        table.table(new TableVote.Command(c.meeting(), c.vote(), VoteSubject.MINUTES, "", ""), by);
        open.open(c.meeting(), c.vote(), c.form(), by);
    }
}
