package vn.chiboso.bootstrap.web.words;

import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A sentence for the reader of this request, in their language. */
@Component("bootstrapSentences")
public class Sentences {
    private static final Logger LOG = LoggerFactory.getLogger(Sentences.class);

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    /** The text of the key; a missing key is a defect, logged, and gives a sentence that fits anything. */
    public String say(String key, Object... args) {
        return say(key, List.of(args));
    }

    /** The text of the key with the arguments in order. */
    public String say(String key, List<?> args) {
        return say(LocaleContextHolder.getLocale(), key, args);
    }

    private String say(Locale locale, String key, List<?> args) {
        try {
            return messages.getMessage(key, args.toArray(), locale);
        } catch (NoSuchMessageException e) {
            LOG.error("No text for '{}' in '{}'", key, locale);
            return messages.getMessage("bootstrap.problem.unworded", new Object[] {key}, locale);
        }
    }
}
