package vn.chiboso.meetings.adapter.in.web.planning;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.chiboso.meetings.domain.Warning;

/** Warnings in the reader's language. */
final class WarningText {
    private WarningText() {}

    static List<String> of(List<Warning> warnings, MessageSource messages, Locale locale) {
        return warnings.stream()
                .map(w -> messages.getMessage(w.code(), w.args().toArray(), locale))
                .toList();
    }
}
