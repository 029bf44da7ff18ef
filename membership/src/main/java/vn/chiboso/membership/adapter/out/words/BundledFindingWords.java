package vn.chiboso.membership.adapter.out.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.FindingWords;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.Finding;

/** The same sentences that pages show. */
@Component
class BundledFindingWords implements FindingWords {
    private final MessageSource messages;

    BundledFindingWords(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String heading(Locale language) {
        return messages.getMessage("membership.intake.why", null, language);
    }

    @Override
    public String of(BulkRow row, Locale language) {
        return row.findings().isEmpty()
                ? messages.getMessage("membership.intake.moved-on", null, language)
                : row.findings().stream().map(f -> sentence(f, language)).collect(Collectors.joining(" "));
    }

    private String sentence(Finding finding, Locale language) {
        var args = finding.args().stream().map(value -> shown(value, language)).toArray();
        var text = messages.getMessage("membership.finding." + finding.code(), args, language);
        var field = finding.field();
        if (field == null) {
            return text;
        }
        var key =
                "membership.roll-field." + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return MessageFormat.format("{0}: {1}", messages.getMessage(key, null, language), text);
    }

    private Object shown(Object value, Locale language) {
        return switch (value) {
            case LocalDate day -> "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            case Finding.Because because -> messages.getMessage(because.key(), null, language);
            default -> value.toString();
        };
    }
}
