package vn.chiboso.meetings.application;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.ReadReplies;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.meetings.domain.Reply;
import vn.chiboso.membership.api.Actor;

@Service
@Transactional(readOnly = true)
class ReadRepliesService implements ReadReplies {
    private final Access access;
    private final Cast cast;
    private final vn.chiboso.meetings.application.port.out.Replies replies;

    ReadRepliesService(Access access, Cast cast, vn.chiboso.meetings.application.port.out.Replies replies) {
        this.access = access;
        this.cast = cast;
        this.replies = replies;
    }

    @Override
    public Replies of(Actor actor, MeetingId id) {
        var found = access.read(actor, id);
        MeetingRefusal.when(
                !found.rights().arrange() && !found.rights().callRoll() && !isAbove(actor, found), Reason.NOT_YOURS);
        var given = replies.of(id).stream().collect(Collectors.toMap(Reply::member, Function.identity()));
        return new Replies(
                found.meeting(),
                cast.of(found.meeting()).stream()
                        .map(s -> new Line(s, given.get(s.member())))
                        .toList());
    }

    private boolean isAbove(Actor actor, Access.Found found) {
        return access.standing(actor, found.meeting().occasion().unit()).inspects();
    }
}
