package vn.chiboso.documents.adapter.out.membership;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.application.port.out.DocumentTraces;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.AccountRecords;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalSection;

/** Tells a person what they put into the library and the register. Whether somebody opened a paper is kept with meetings alone. */
@Component
class DocumentsOfAPerson implements AccountRecords {
    private static final String CODE = "documents.personal";

    private final DocumentTraces traces;
    private final MessageSource messages;

    DocumentsOfAPerson(DocumentTraces traces, MessageSource messages) {
        this.traces = traces;
        this.messages = messages;
    }

    @Override
    public List<PersonalSection> of(Collection<AccountId> accounts, Locale reader) {
        var facts = traces.of(accounts).stream()
                .map(trace -> new PersonalFact(trace.on(), text(CODE + ".sort." + trace.sort(), reader), trace.title()))
                .toList();
        return List.of(PersonalSection.worded(CODE, key -> text(key, reader), facts));
    }

    private String text(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
