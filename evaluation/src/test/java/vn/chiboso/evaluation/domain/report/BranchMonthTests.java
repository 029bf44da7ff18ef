package vn.chiboso.evaluation.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chiboso.evaluation.Facts;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitView;

class BranchMonthTests {
    private final Facts facts = new Facts();

    private ReportRow row(MeetingFacts... all) {
        var branch = new UnitView(
                Facts.BRANCH,
                Facts.PATH,
                UnitKind.BRANCH,
                "Chi bộ thôn Giang Đông",
                null,
                null,
                BranchType.RESIDENTIAL);
        return new BranchMonth(branch, 36, List.of(all), false, null).row("");
    }

    @Test
    void aMeetingWithinTheFirstWeekIsOnTime() {
        facts.openedAt = Instant.parse("2026-11-07T16:59:00Z");
        assertThat(row(facts.get()).held()).isEqualTo(Held.ON_TIME);
        facts.openedAt = Instant.parse("2026-11-07T17:00:00Z");
        assertThat(row(facts.get()).held()).isEqualTo(Held.LATE);
    }

    @Test
    void anExpectedDayAfterTheFirstWeekMovesTheLimit() {
        facts.expectedDay = LocalDate.of(2026, 11, 9);
        facts.latestDay = LocalDate.of(2026, 11, 9);
        facts.openedAt = Instant.parse("2026-11-09T05:00:00Z");
        assertThat(row(facts.get()).held()).isEqualTo(Held.ON_TIME);
        facts.openedAt = Instant.parse("2026-11-10T05:00:00Z");
        assertThat(row(facts.get()).held()).isEqualTo(Held.LATE);
    }

    @Test
    void aTimeForWhichNoRuleFixesADayKnowsNoLateMeeting() {
        facts.expectedDay = null;
        facts.latestDay = null;
        facts.openedAt = Instant.parse("2026-11-24T05:00:00Z");
        assertThat(row(facts.get()).held()).isEqualTo(Held.ON_TIME);
    }

    @Test
    void aPlannedMeetingIsNotHeld() {
        facts.openedAt = null;
        var row = row(facts.get());
        assertThat(row.held()).isEqualTo(Held.NOT_HELD);
        assertThat(row.meeting()).isNull();
        assertThat(row.attendancePercent()).isNull();
        assertThat(row.speakersPercent()).isNull();
    }

    @Test
    void percentagesAreCutOffAndNotRounded() {
        var row = row(facts.get());
        assertThat(row.attendancePercent()).isEqualByComparingTo("96.55");
        assertThat(row.speakersPercent()).isEqualByComparingTo("53.57");
    }

    @Test
    void regularAndThematicOnOneDayAreCombined() {
        var other = new Facts();
        other.kind = MeetingKind.THEMATIC;
        assertThat(row(facts.get(), other.get()).combined()).isTrue();
        other.openedAt = Facts.START.plusSeconds(86400 * 3);
        assertThat(row(facts.get(), other.get()).combined()).isFalse();
        assertThat(BranchMonth.anyThematic(List.of(facts.get(), other.get()))).isTrue();
        assertThat(BranchMonth.anyThematic(List.of(facts.get()))).isFalse();
    }
}
