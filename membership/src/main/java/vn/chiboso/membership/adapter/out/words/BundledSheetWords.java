package vn.chiboso.membership.adapter.out.words;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.SheetWords;
import vn.chiboso.membership.domain.unitbook.UnitFinding;

/** The same sentences that pages show. */
@Component
class BundledSheetWords implements SheetWords {
    private final MessageSource messages;

    BundledSheetWords(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String why(Locale language) {
        return text("membership.intake.why", language);
    }

    @Override
    public String of(UnitFinding finding, Locale language) {
        var sentence = text(finding.key(), language, finding.args().toArray());
        var field = finding.field();
        return field == null ? sentence : field.heading() + ": " + sentence;
    }

    @Override
    public List<String> explanation(Locale language) {
        return List.of(
                text("membership.template.page", language),
                text("membership.template.column", language),
                text("membership.template.what", language));
    }

    @Override
    public String explained(String key, Locale language) {
        return text("membership." + key, language);
    }

    private String text(String key, Locale language, Object... args) {
        return messages.getMessage(key, args, language);
    }
}
