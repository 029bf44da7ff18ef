package vn.chiboso.meetings.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.application.port.out.ToldAbsences;

/** From which month on absences that were never told are told at a start. */
class ToldMeetingsTests {
    private final List<YearMonth> asked = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"2027-01-01, 2026-01", "2027-12-31, 2026-01", "2028-01-01, 2027-01"})
    void theLastYearIsToldWithTheRunningOne(LocalDate today, YearMonth from) {
        var access = mock(Access.class);
        when(access.today()).thenReturn(today);
        var nothing = new TellAbsencesService(new Asked(), mock(Rooms.class), mock(AbsenceNews.class), access);
        assertThat(nothing.tell(null)).isEmpty();
        assertThat(asked).containsExactly(from);
    }

    private final class Asked implements ToldAbsences {
        @Override
        public Instant again(MeetingId meeting, Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean first(MeetingId meeting, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<MeetingId> missing(YearMonth from, @Nullable MeetingId after, int most) {
            asked.add(from);
            return List.of();
        }
    }
}
