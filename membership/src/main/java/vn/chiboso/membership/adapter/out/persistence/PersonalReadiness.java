package vn.chiboso.membership.adapter.out.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalRecords;
import vn.chiboso.membership.api.PersonalSection;
import vn.chiboso.membership.application.port.out.ReadinessNotes;
import vn.chiboso.membership.domain.readiness.ReadinessNote;

/** Everything the person ever said about taking part, also what was taken back, and which exercises their account did lately. */
@Component
class PersonalReadiness implements PersonalRecords {
    private final ReadinessNotes notes;
    private final JdbcClient sql;
    private final MessageSource messages;

    PersonalReadiness(ReadinessNotes notes, JdbcClient sql, MessageSource messages) {
        this.notes = notes;
        this.sql = sql;
        this.messages = messages;
    }

    @Override
    public List<PersonalSection> of(MemberId member, Locale reader) {
        var words = new PersonalWords(messages, reader);
        var facts = new ArrayList<>(notes.of(member).reversed().stream()
                .map(note -> new PersonalFact(
                        note.on(), words.word("readiness.kind", note.kind().name()), said(note, words)))
                .toList());
        facts.addAll(helped(member, words));
        facts.addAll(practised(member, words));
        return List.of(words.section("readiness", facts));
    }

    private static String said(ReadinessNote note, PersonalWords words) {
        var said = new ArrayList<String>();
        var answers = note.answers();
        if (answers.device() != null) {
            said.add(words.word("device", answers.device().name()));
            said.add(words.text("readiness.connection") + ": "
                    + words.word("connection", answers.connection().name()));
        }
        answers.skills().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(each -> said.add(words.word("skill", each.getKey().name()) + ": "
                        + words.word("skill-level", each.getValue().name())));
        answers.paper().stream().sorted().forEach(wish -> said.add(words.word("paper-wish", wish.name())));
        if (answers.helper() != null) {
            said.add(words.text("readiness.has-helper"));
        }
        said.add(note.by());
        return PersonalWords.joined(said.toArray(String[]::new));
    }

    private List<PersonalFact> helped(MemberId member, PersonalWords words) {
        return notes.helpedBy(member).stream()
                .map(note -> new PersonalFact(note.on(), words.text("readiness.helps"), words.text("yes")))
                .toList();
    }

    private List<PersonalFact> practised(MemberId member, PersonalWords words) {
        return sql.sql("""
                select p.* from membership.practice_pass p join membership.account a on a.id = p.account_id
                where a.member_id in %s order by p.passed_on, p.lesson
                """.formatted(Records.OF_MEMBER))
                .param("member", member.value())
                .query((row, n) -> new PersonalFact(
                        Columns.day(row, "passed_on"),
                        words.text("practice.title"),
                        words.word("skill", row.getString("lesson"))))
                .list();
    }
}
