package vn.chiboso.bootstrap.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class TimeWordsTests {
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final TimeWords words = new TimeWords(Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")), messages);

    @BeforeEach
    void read() {
        messages.setBasename("messages/bootstrap");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        LocaleContextHolder.setLocale(Locale.of("vi"));
    }

    @AfterEach
    void leave() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aDayThatStandsAloneBeginsWithACapital() {
        assertThat(words.day(LocalDate.of(2026, 11, 23))).isEqualTo("Hôm nay, 23/11/2026");
        assertThat(words.day(LocalDate.of(2026, 11, 24))).isEqualTo("Ngày mai, 24/11/2026");
        assertThat(words.day(LocalDate.of(2026, 11, 25))).isEqualTo("Thứ Tư, 25/11/2026");
        assertThat(words.day(LocalDate.of(2026, 12, 25))).isEqualTo("25/12/2026");
    }

    @Test
    void behindTheHourItGoesOnInSmallLetters() {
        assertThat(words.moment(NOW.minusSeconds(1080))).isEqualTo("06:42, hôm nay, 23/11/2026");
        assertThat(words.moment(NOW.plusSeconds(86_400))).isEqualTo("07:00, ngày mai, 24/11/2026");
        assertThat(words.moment(NOW.plusSeconds(2 * 86_400))).isEqualTo("07:00, Thứ Tư, 25/11/2026");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(words.moment(NOW)).isEqualTo("07:00, today, 23/11/2026");
    }
}
