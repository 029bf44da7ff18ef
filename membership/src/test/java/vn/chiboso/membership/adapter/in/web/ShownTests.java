package vn.chiboso.membership.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitKind;

class ShownTests {
    private final Shown shown = shown();

    @BeforeEach
    void readVietnamese() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void callsWhoSitsOnACommitteeByItsLevel() {
        assertThat(shown.post(Position.COMMITTEE_MEMBER, UnitKind.BRANCH)).isEqualTo("Chi ủy viên");
        assertThat(shown.post(Position.COMMITTEE_MEMBER, UnitKind.COMMUNE)).isEqualTo("Cấp ủy viên");
        assertThat(shown.post(Position.SECRETARY, UnitKind.COMMUNE)).isEqualTo("Bí thư");
    }

    private static Shown shown() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/membership");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Shown(messages);
    }
}
