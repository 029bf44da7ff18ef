package vn.chiboso.meetings.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.WithdrawExcuse;
import vn.chiboso.meetings.application.port.out.Excuses;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

@Service
@Transactional
class WithdrawExcuseService implements WithdrawExcuse {
    private final Excusing excusing;
    private final Excuses excuses;
    private final AbsenceNews news;

    WithdrawExcuseService(Excusing excusing, Excuses excuses, AbsenceNews news) {
        this.excusing = excusing;
        this.excuses = excuses;
        this.news = news;
    }

    @Override
    public void withdraw(Actor actor, MeetingId meeting, MemberId member, @Nullable String reason) {
        var room = excusing.room(actor, meeting);
        var excuse = excuses.of(meeting).withdraw(member, reason, excusing.saying(actor));
        excuses.add(meeting, excuse, actor.account());
        news.again(room);
    }
}
