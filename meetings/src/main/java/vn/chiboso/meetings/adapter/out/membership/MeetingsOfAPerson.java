package vn.chiboso.meetings.adapter.out.membership;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.MeetingTraces;
import vn.chiboso.meetings.application.port.out.MeetingTraces.Trace;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.AccountRecords;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalRecords;
import vn.chiboso.membership.api.PersonalSection;

/** Tells a person what meetings keep on them. */
@Component
class MeetingsOfAPerson implements PersonalRecords, AccountRecords {
    private static final String CODE = "meetings.personal";

    private final MeetingTraces traces;
    private final MessageSource messages;

    MeetingsOfAPerson(MeetingTraces traces, MessageSource messages) {
        this.traces = traces;
        this.messages = messages;
    }

    @Override
    public List<PersonalSection> of(MemberId member, Locale reader) {
        return section(traces.of(member), reader);
    }

    @Override
    public List<PersonalSection> of(Collection<AccountId> accounts, Locale reader) {
        return section(traces.writtenBy(accounts), reader);
    }

    private List<PersonalSection> section(List<Trace> found, Locale reader) {
        var facts = found.stream().map(trace -> fact(trace, reader)).toList();
        return List.of(PersonalSection.worded(CODE, key -> text(key, reader), facts));
    }

    private PersonalFact fact(Trace trace, Locale reader) {
        var value = new StringJoiner(", ").add(trace.title());
        if (trace.detail() != null) {
            value.add(text(CODE + ".detail." + trace.detail(), reader));
        }
        var words = trace.text();
        if (words != null) {
            value.add(words);
        }
        return new PersonalFact(trace.on(), text(CODE + ".sort." + trace.sort(), reader), value.toString());
    }

    private String text(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
