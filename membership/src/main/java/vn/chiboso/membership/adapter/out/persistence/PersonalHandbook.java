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

/** What the person wrote into the handbook and was answered, what was studied, where the dossier is, and what alerts count. */
@Component
class PersonalHandbook implements PersonalRecords {
    private final JdbcClient sql;
    private final SealedWords sealed;
    private final MessageSource messages;

    PersonalHandbook(JdbcClient sql, SealedWords sealed, MessageSource messages) {
        this.sql = sql;
        this.sealed = sealed;
        this.messages = messages;
    }

    @Override
    public List<PersonalSection> of(MemberId member, Locale reader) {
        var words = new PersonalWords(messages, reader);
        var facts = new ArrayList<>(commitments(member, words));
        facts.addAll(corrections(member, words));
        facts.addAll(studied(member, words));
        facts.addAll(dossier(member, words));
        return List.of(words.section("handbook", facts), words.section("absences", absences(member, words)));
    }

    private List<PersonalFact> commitments(MemberId member, PersonalWords words) {
        return sql.sql("""
                select c.year, e.* from membership.commitment c join membership.commitment_entry e on e.commitment_id = c.id
                where c.member_id in %s order by c.year, e.place
                """.formatted(Records.OF_MEMBER))
                .param("member", member.value())
                .query((row, n) -> new PersonalFact(
                        PersonalWords.dayOf(row, "at"),
                        words.word("commitment-step", row.getString("step")) + " " + row.getInt("year"),
                        sealed.open(
                                        row.getBytes("words"),
                                        "commitment/" + row.getString("commitment_id") + "/" + row.getInt("place"))
                                .getFirst()))
                .list();
    }

    private List<PersonalFact> corrections(MemberId member, PersonalWords words) {
        return sql.sql("select * from membership.correction where member_id in " + Records.OF_MEMBER + " order by turn")
                .param("member", member.value())
                .query((row, n) -> {
                    var id = row.getString("id");
                    var note = row.getBytes("note");
                    var said = new ArrayList<>(sealed.open(row.getBytes("claim"), "claim/" + id));
                    if (note != null) {
                        said.addAll(sealed.open(note, "answer/" + id));
                    }
                    return new PersonalFact(
                            Columns.day(row, "asked_on"),
                            words.text("correction.title"),
                            PersonalWords.joined(said.toArray(String[]::new)));
                })
                .list();
    }

    private List<PersonalFact> studied(MemberId member, PersonalWords words) {
        return sql.sql("""
                select d.*, i.title from membership.study_done d join membership.study_item i on i.id = d.item_id
                where d.member_id in %s order by d.on_day
                """.formatted(Records.OF_MEMBER))
                .param("member", member.value())
                .query((row, n) -> new PersonalFact(
                        Columns.day(row, "on_day"),
                        words.text("personal.handbook.studied"),
                        PersonalWords.joined(
                                row.getString("title"),
                                sealed.open(
                                                row.getBytes("note"),
                                                "study/" + row.getString("item_id") + "/" + row.getString("member_id"))
                                        .getFirst())))
                .list();
    }

    private List<PersonalFact> dossier(MemberId member, PersonalWords words) {
        return sql.sql("select * from membership.dossier_note where member_id in " + Records.OF_MEMBER
                        + " order by turn")
                .param("member", member.value())
                .query((row, n) -> new PersonalFact(
                        Columns.day(row, "noted_on"),
                        words.word("dossier-item", row.getString("item")),
                        PersonalWords.joined(
                                words.text(row.getBoolean("held") ? "yes" : "no"),
                                row.getString("kept_at"),
                                row.getString("noted_by"))))
                .list();
    }

    private List<PersonalFact> absences(MemberId member, PersonalWords words) {
        return sql.sql("select * from membership.absence where member_id in " + Records.OF_MEMBER + " order by on_day")
                .param("member", member.value())
                .query((row, n) -> new PersonalFact(
                        Columns.day(row, "on_day"), words.text("personal.absences.one"), words.text("yes")))
                .list();
    }
}
