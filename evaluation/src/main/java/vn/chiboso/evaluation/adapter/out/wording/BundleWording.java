package vn.chiboso.evaluation.adapter.out.wording;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chiboso.evaluation.application.port.out.Wording;
import vn.chiboso.evaluation.domain.Phrase;

@Component
class BundleWording implements Wording {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final MessageSource messages;

    BundleWording(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String vietnamese(Phrase phrase) {
        return messages.getMessage(phrase.code(), phrase.printable(), VIETNAMESE);
    }
}
