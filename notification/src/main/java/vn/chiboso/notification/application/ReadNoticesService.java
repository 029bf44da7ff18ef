package vn.chiboso.notification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.notification.application.port.in.ReadNotices;
import vn.chiboso.notification.application.port.out.NoticeBoard;
import vn.chiboso.notification.application.port.out.StandingLookup;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.Words;

@Service
class ReadNoticesService implements ReadNotices {
    static final int PAGE = 20;

    private final NoticeBoard notices;
    private final StandingLookup standings;
    private final NeighbourlyWords words;
    private final Clock clock;

    ReadNoticesService(NoticeBoard notices, StandingLookup standings, NeighbourlyWords words, Clock clock) {
        this.notices = notices;
        this.standings = standings;
        this.words = words;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Page read(Query query) {
        var person = query.actor().member();
        if (person == null || !standings.isActive(query.actor(), LocalDate.now(clock))) {
            return new Page(List.of(), null);
        }
        var found = notices.ofPerson(person, query.after(), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var said = words.of(shown, query.language());
        var lines = IntStream.range(0, shown.size())
                .mapToObj(n -> line(shown.get(n), said.get(n)))
                .toList();
        return new Page(lines, found.size() > PAGE ? shown.getLast().id() : null);
    }

    private static Line line(Notice notice, Words said) {
        return new Line(
                notice.id(),
                notice.kind(),
                notice.subject(),
                notice.place().name(),
                said.title(),
                said.body(),
                notice.link(),
                notice.createdAt(),
                notice.openedAt());
    }
}
