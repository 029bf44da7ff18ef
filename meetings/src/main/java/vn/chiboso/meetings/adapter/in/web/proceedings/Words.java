package vn.chiboso.meetings.adapter.in.web.proceedings;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Refusal;

/** Texts in the reader's language. */
@Component("proceedingsWords")
class Words {
    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String why(Refusal refusal) {
        return messages.getMessage(refusal.code(), refusal.args().toArray(), LocaleContextHolder.getLocale());
    }

    /** The text of {@code meetings.<key>}. */
    String of(String key, Object... args) {
        return messages.getMessage("meetings." + key, args, LocaleContextHolder.getLocale());
    }
}
