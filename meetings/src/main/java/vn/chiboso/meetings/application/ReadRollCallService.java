package vn.chiboso.meetings.application;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.ReadRollCall;
import vn.chiboso.meetings.application.port.out.Replies;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Reply;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional(readOnly = true)
class ReadRollCallService implements ReadRollCall {
    private final Access access;
    private final Cast cast;
    private final RollBook book;
    private final Replies replies;

    ReadRollCallService(Access access, Cast cast, RollBook book, Replies replies) {
        this.access = access;
        this.cast = cast;
        this.book = book;
        this.replies = replies;
    }

    @Override
    public Sheet read(Actor actor, MeetingId id) {
        var found = access.read(actor, id);
        var meeting = found.meeting();
        var above = access.standing(actor, meeting.occasion().unit()).inspects();
        MeetingRefusal.when(!found.rights().callRoll() && !found.rights().arrange() && !above, Reason.NOT_YOURS);
        var given = replies.of(id).stream().collect(Collectors.toMap(Reply::member, Function.identity()));
        return new Sheet(meeting, found.rights(), cast.of(meeting), given, book.attendance(meeting));
    }
}
