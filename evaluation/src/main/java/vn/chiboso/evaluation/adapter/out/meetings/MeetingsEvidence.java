package vn.chiboso.evaluation.adapter.out.meetings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.evaluation.application.port.out.MeetingEvidence;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingRecords;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

@Component
class MeetingsEvidence implements MeetingEvidence {
    private final MeetingRecords records;

    MeetingsEvidence(MeetingRecords records) {
        this.records = records;
    }

    @Override
    public Optional<MeetingFacts> of(MeetingId meeting) {
        return records.factsOf(meeting);
    }

    @Override
    public List<MeetingFacts> under(UnitPath scope, YearMonth month) {
        return records.factsUnder(scope, month);
    }

    @Override
    public List<MeetingSummary> ofBranch(UnitId branch, LocalDate from, LocalDate to) {
        return records.ofUnit(branch, from, to);
    }
}
