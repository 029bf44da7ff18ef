package vn.chiboso.meetings.adapter.in.web.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.domain.Meeting;

/** Where one is, for the crumbs on top of a page. */
@Component
class Trail {
    private final MessageSource messages;

    Trail(MessageSource messages) {
        this.messages = messages;
    }

    /** Meetings, then this page. */
    List<Map.Entry<String, String>> to(String key, Locale locale) {
        return List.of(root(locale), Map.entry("", say(key, locale)));
    }

    /** Meetings, the meeting, then this page. */
    List<Map.Entry<String, String>> to(Meeting meeting, String key, Locale locale) {
        var trail = new ArrayList<>(to(meeting, locale));
        trail.add(Map.entry("", say(key, locale)));
        return trail;
    }

    /** Meetings, then the meeting. */
    List<Map.Entry<String, String>> to(Meeting meeting, Locale locale) {
        return List.of(
                root(locale),
                Map.entry("/meetings/" + meeting.id(), meeting.plan().title()));
    }

    private Map.Entry<String, String> root(Locale locale) {
        return Map.entry("/meetings", say("meetings.list.title", locale));
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
