package vn.chiboso.evaluation.adapter.in.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.chiboso.evaluation.domain.Phrase;

/** Sentences in the reader's language. */
@Component("evaluationSentences")
class Sentences {
    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    String say(Phrase phrase) {
        return messages.getMessage(phrase.code(), phrase.printable(), LocaleContextHolder.getLocale());
    }

    /** {@code key} below "evaluation.". */
    String say(String key, Object... args) {
        return say(Phrase.of(key, args));
    }

    List<String> say(List<Phrase> phrases) {
        return phrases.stream().map(this::say).toList();
    }
}
