package vn.chiboso.meetings.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.ReplyToMeeting;
import vn.chiboso.meetings.application.port.out.Replies;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Reply;

@Service
@Transactional
class ReplyToMeetingService implements ReplyToMeeting {
    private final Access access;
    private final Cast cast;
    private final Replies replies;
    private final Clock clock;

    ReplyToMeetingService(Access access, Cast cast, Replies replies, Clock clock) {
        this.access = access;
        this.cast = cast;
        this.replies = replies;
        this.clock = clock;
    }

    @Override
    public void reply(Command c) {
        var found = access.lock(c.actor(), c.meeting());
        var me = access.person(c.actor());
        var member = c.member() == null ? me : c.member();
        MeetingRefusal.when(!member.equals(me) && !found.rights().lead(), Reason.NOT_YOURS);
        var meeting = found.meeting();
        MeetingRefusal.when(
                cast.today(meeting).stream().noneMatch(s -> s.member().equals(member)), Reason.NOT_INVITED);
        replies.save(c.meeting(), Reply.to(meeting, member, c.choice(), c.reason(), clock.instant(), me));
    }
}
