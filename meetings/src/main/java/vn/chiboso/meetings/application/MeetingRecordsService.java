package vn.chiboso.meetings.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingRecords;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.meetings.application.port.out.FactBook;
import vn.chiboso.meetings.application.port.out.MeetingLists;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** What other modules may read of meetings. */
@Service
@Transactional(readOnly = true)
class MeetingRecordsService implements MeetingRecords {
    private final MeetingLists lists;
    private final FactBook facts;
    private final Clock clock;

    MeetingRecordsService(MeetingLists lists, FactBook facts, Clock clock) {
        this.lists = lists;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Optional<MeetingSummary> find(MeetingId meeting) {
        return lists.find(meeting);
    }

    @Override
    public Optional<MeetingFacts> factsOf(MeetingId meeting) {
        return facts.factsOf(meeting);
    }

    @Override
    public List<MeetingFacts> factsUnder(UnitPath scope, YearMonth month) {
        return facts.factsUnder(scope, month);
    }

    @Override
    public List<MeetingSummary> ofUnit(UnitId unit, LocalDate from, LocalDate to) {
        var zone = clock.getZone();
        return lists.ofUnit(
                unit,
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
