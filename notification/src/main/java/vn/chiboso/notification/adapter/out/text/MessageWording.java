package vn.chiboso.notification.adapter.out.text;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chiboso.notification.application.port.out.Wording;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.Letter;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.Recipient;
import vn.chiboso.notification.domain.Words;

/** Words from {@code messages/notification*.properties}: {@code notification.<kind>.title/body} and {@code .mail.subject/body}. */
@Component
class MessageWording implements Wording {
    private final MessageSource messages;
    private final Clock clock;
    private final String baseUrl;

    MessageWording(
            MessageSource messages, Clock clock, @Value("${chiboso.base-url:http://localhost:8080}") String baseUrl) {
        this.messages = messages;
        this.clock = clock;
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    @Override
    public Words inProduct(Notice notice, String language) {
        var locale = locale(language);
        var args = arguments(locale).inProduct(notice);
        return new Words(
                messages.getMessage(key(notice, "title"), args, locale),
                messages.getMessage(key(notice, "body"), args, locale));
    }

    @Override
    public String alsoTell(List<String> names, String language) {
        return messages.getMessage("notification.also-tell", new Object[] {String.join(", ", names)}, locale(language));
    }

    @Override
    public Letter letter(Delivery delivery, Notice notice, Recipient to, String address) {
        var locale = locale(to.language());
        var args = arguments(locale).inLetter(notice);
        var name = to.fullName() == null ? "" : to.fullName();
        var body = messages.getMessage(key(notice, "mail.body"), args, locale);
        var frame = new Object[] {
            name,
            body,
            baseUrl + "/notices/" + notice.id(),
            baseUrl + "/notices/preferences",
            notice.place().name()
        };
        return new Letter(
                delivery.id(),
                address,
                name,
                messages.getMessage(key(notice, "mail.subject"), args, locale),
                messages.getMessage("notification.mail.frame", frame, locale));
    }

    private WordArguments arguments(Locale locale) {
        return new WordArguments(messages, locale, clock.getZone());
    }

    private static String key(Notice notice, String part) {
        return "notification.%s.%s".formatted(notice.kind(), part);
    }

    private static Locale locale(String language) {
        return "en".equals(language) ? Locale.ENGLISH : Locale.of("vi");
    }
}
