package vn.chiboso.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuietHoursTests {
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private final QuietHours night = new QuietHours(LocalTime.of(21, 30), LocalTime.of(6, 30), HANOI);

    @Test
    void daytimeIsNotDelayed() {
        assertThat(night.earliest(at("2026-11-20T12:00"))).isEqualTo(at("2026-11-20T12:00"));
    }

    @Test
    void theEveningWaitsForTheNextMorning() {
        assertThat(night.earliest(at("2026-11-20T21:30"))).isEqualTo(at("2026-11-21T06:30"));
        assertThat(night.earliest(at("2026-11-20T23:59"))).isEqualTo(at("2026-11-21T06:30"));
    }

    @Test
    void afterMidnightWaitsForTheSameMorning() {
        assertThat(night.earliest(at("2026-11-21T00:00"))).isEqualTo(at("2026-11-21T06:30"));
        assertThat(night.earliest(at("2026-11-21T06:29"))).isEqualTo(at("2026-11-21T06:30"));
    }

    @Test
    void theLastQuietMomentIsBeforeTheEnd() {
        assertThat(night.covers(at("2026-11-21T06:30"))).isFalse();
        assertThat(night.covers(at("2026-11-20T21:29"))).isFalse();
    }

    @Test
    void quietHoursWithinOneDayEndThatDay() {
        var noon = new QuietHours(LocalTime.of(11, 30), LocalTime.of(13, 30), HANOI);
        assertThat(noon.earliest(at("2026-11-20T12:00"))).isEqualTo(at("2026-11-20T13:30"));
        assertThat(noon.covers(at("2026-11-20T22:00"))).isFalse();
    }

    @Test
    void theSameTimeTwiceIsNeverQuiet() {
        var never = new QuietHours(LocalTime.of(6, 0), LocalTime.of(6, 0), HANOI);
        assertThat(never.covers(at("2026-11-20T06:00"))).isFalse();
        assertThat(never.covers(at("2026-11-20T23:00"))).isFalse();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(HANOI).toInstant();
    }
}
