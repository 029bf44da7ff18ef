package vn.chiboso.notification.adapter.out.membership;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalRecords;
import vn.chiboso.membership.api.PersonalSection;
import vn.chiboso.notification.application.port.out.NoticeTraces;
import vn.chiboso.notification.application.port.out.NoticeTraces.Trace;
import vn.chiboso.notification.application.port.out.NoticeTraces.Wish;

/** Tells a person which notices were made for them and how they went out; what a caller noted is only said to be there. */
@Component
class NoticesOfAPerson implements PersonalRecords {
    private static final String CODE = "notification.personal";

    private final NoticeTraces traces;
    private final MessageSource messages;

    NoticesOfAPerson(NoticeTraces traces, MessageSource messages) {
        this.traces = traces;
        this.messages = messages;
    }

    @Override
    public List<PersonalSection> of(MemberId member, Locale reader) {
        var facts = Stream.concat(
                        traces.wish(member).stream().map(wish -> fact(wish, reader)),
                        traces.of(member).stream().map(trace -> fact(trace, reader)))
                .toList();
        return List.of(PersonalSection.worded(CODE, key -> text(key, reader), facts));
    }

    private PersonalFact fact(Wish wish, Locale reader) {
        return new PersonalFact(
                wish.on(), text(CODE + ".wish", reader), text(CODE + (wish.mail() ? ".wanted" : ".unwanted"), reader));
    }

    private PersonalFact fact(Trace trace, Locale reader) {
        var value =
                new StringBuilder(trace.unit()).append(", ").append(text(CODE + ".channel." + trace.channel(), reader));
        if (trace.called()) {
            value.append(", ").append(text(CODE + ".called", reader));
        }
        if (trace.noted()) {
            value.append(", ").append(text(CODE + ".noted", reader));
        }
        return new PersonalFact(trace.on(), text(CODE + ".kind." + trace.kind(), reader), value.toString());
    }

    private String text(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
