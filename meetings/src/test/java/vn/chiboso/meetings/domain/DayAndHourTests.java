package vn.chiboso.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DayAndHourTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
    private static final LocalTime HOUR = LocalTime.of(19, 30);
    private static final Instant MOMENT = Instant.parse("2026-11-19T12:30:00Z");

    @Test
    void areOneMomentInVietnam() {
        assertThat(new DayAndHour(DAY, HOUR).moment()).isEqualTo(MOMENT);
        assertThat(new DayAndHour(DAY, HOUR).momentIfSaid()).isEqualTo(MOMENT);
        assertThat(DayAndHour.of(MOMENT)).isEqualTo(new DayAndHour(DAY, HOUR));
    }

    @Test
    void areTypedBothOrNotAtAll() {
        assertThat(new DayAndHour(null, null).momentIfSaid()).isNull();
        assertThatThrownBy(() -> new DayAndHour(null, null).moment()).isInstanceOf(MeetingRefusal.class);
        assertThatThrownBy(() -> new DayAndHour(null, HOUR).momentIfSaid())
                .isInstanceOfSatisfying(
                        MeetingRefusal.class, r -> assertThat(r.field()).isEqualTo("date"));
        assertThatThrownBy(() -> new DayAndHour(DAY, null).momentIfSaid())
                .isInstanceOfSatisfying(
                        MeetingRefusal.class, r -> assertThat(r.field()).isEqualTo("time"));
    }
}
