package vn.chiboso.meetings.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.AcceptExcuse;
import vn.chiboso.meetings.application.port.out.Excuses;

@Service
@Transactional
class AcceptExcuseService implements AcceptExcuse {
    private final Excusing excusing;
    private final Excuses excuses;
    private final AbsenceNews news;

    AcceptExcuseService(Excusing excusing, Excuses excuses, AbsenceNews news) {
        this.excusing = excusing;
        this.excuses = excuses;
        this.news = news;
    }

    @Override
    public void accept(Command c) {
        var room = excusing.room(c.actor(), c.meeting());
        var excuse = excuses.of(c.meeting())
                .accept(
                        room,
                        news.day(room),
                        c.member(),
                        c.reason(),
                        c.acceptedBy(),
                        c.acceptedOn(),
                        excusing.saying(c.actor()));
        excuses.add(c.meeting(), excuse, c.actor().account());
        news.again(room);
    }
}
