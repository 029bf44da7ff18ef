package vn.chiboso.meetings.adapter.in.web.planning;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.MeetingForm;
import vn.chiboso.meetings.domain.ReplyChoice;
import vn.chiboso.membership.api.MemberView;

/** Options of select fields and radio buttons, in the reader's language. */
@Component
class Choices {
    private final MessageSource messages;

    Choices(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, String> kinds(Locale locale) {
        return of(
                List.of(MeetingKind.REGULAR, MeetingKind.THEMATIC, MeetingKind.EXTRAORDINARY),
                "meetings.kind.",
                locale);
    }

    Map<String, String> forms(Locale locale) {
        return of(List.of(MeetingForm.values()), "meetings.form.", locale);
    }

    Map<String, String> replies(MeetingForm form, Locale locale) {
        var offered = form.allowsOnline()
                ? List.of(ReplyChoice.values())
                : List.of(ReplyChoice.IN_PERSON, ReplyChoice.ABSENT);
        return of(offered, "meetings.reply.", locale);
    }

    /** People by name; the first option is nobody. */
    Map<String, String> people(Collection<MemberView> roll, Locale locale) {
        var options = new LinkedHashMap<String, String>();
        options.put("", messages.getMessage("meetings.nobody", null, locale));
        roll.forEach(m -> options.put(m.id().toString(), m.fullName()));
        return options;
    }

    private Map<String, String> of(List<? extends Enum<?>> values, String prefix, Locale locale) {
        var options = new LinkedHashMap<String, String>();
        for (var value : values) {
            options.put(value.name(), messages.getMessage(prefix + value.name(), null, locale));
        }
        return options;
    }
}
