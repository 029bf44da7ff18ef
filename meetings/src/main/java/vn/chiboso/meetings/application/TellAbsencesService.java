package vn.chiboso.meetings.application;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.in.TellAbsences;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.application.port.out.ToldAbsences;

@Service
class TellAbsencesService implements TellAbsences {
    private static final int AT_ONCE = 100;

    private final ToldAbsences told;
    private final Rooms rooms;
    private final AbsenceNews news;
    private final Access access;

    TellAbsencesService(ToldAbsences told, Rooms rooms, AbsenceNews news, Access access) {
        this.told = told;
        this.rooms = rooms;
        this.news = news;
        this.access = access;
    }

    @Override
    @Transactional
    public Optional<MeetingId> tell(@Nullable MeetingId after) {
        // the last year too: a rule of the reader's says how long its absences are still looked at
        var year = access.today().getYear() - 1;
        var some = told.missing(YearMonth.of(year, 1), after, AT_ONCE);
        some.forEach(id -> rooms.find(id).ifPresent(news::first));
        return some.isEmpty() ? Optional.empty() : Optional.of(some.getLast());
    }
}
