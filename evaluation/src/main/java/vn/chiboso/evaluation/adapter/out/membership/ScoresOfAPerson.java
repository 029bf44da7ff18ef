package vn.chiboso.evaluation.adapter.out.membership;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chiboso.evaluation.application.port.out.ScoreTraces;
import vn.chiboso.evaluation.application.port.out.ScoreTraces.Trace;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.AccountRecords;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalSection;

/** Tells a person what they wrote into scorecards and decided of them. A score itself is a branch's and nobody's. */
@Component
class ScoresOfAPerson implements AccountRecords {
    private static final String CODE = "evaluation.personal";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ScoreTraces traces;
    private final MessageSource messages;

    ScoresOfAPerson(ScoreTraces traces, MessageSource messages) {
        this.traces = traces;
        this.messages = messages;
    }

    @Override
    public List<PersonalSection> of(Collection<AccountId> accounts, Locale reader) {
        var facts = traces.of(accounts).stream()
                .map(trace -> new PersonalFact(trace.on(), card(trace, reader), value(trace, reader)))
                .toList();
        return List.of(PersonalSection.worded(CODE, key -> messages.getMessage(key, null, reader), facts));
    }

    private String card(Trace trace, Locale reader) {
        return messages.getMessage(CODE + ".card", new Object[] {DAY.format(trace.meeting())}, reader);
    }

    private String value(Trace trace, Locale reader) {
        var value = new StringJoiner(", ");
        value.add(messages.getMessage("evaluation.change." + trace.kind(), null, reader));
        add(value, trace.number());
        add(value, trace.to());
        add(value, trace.words());
        return value.toString();
    }

    private static void add(StringJoiner value, @Nullable String part) {
        if (part != null) {
            value.add(part);
        }
    }
}
