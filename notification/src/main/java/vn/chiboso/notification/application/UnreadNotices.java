package vn.chiboso.notification.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.notification.api.Notices;
import vn.chiboso.notification.application.port.out.NoticeBoard;

/** For the header of every page: one query on a partial index. */
@Service
class UnreadNotices implements Notices {
    private final NoticeBoard notices;

    UnreadNotices(NoticeBoard notices) {
        this.notices = notices;
    }

    @Override
    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        var person = actor.member();
        return person == null ? 0 : notices.unread(person);
    }
}
