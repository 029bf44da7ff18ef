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

/** The person's account, invitations, and who opened what is sealed. Of passwords and codes only digests are kept: not told. */
@Component
class PersonalAccount implements PersonalRecords {
    private final JdbcClient sql;
    private final MessageSource messages;

    PersonalAccount(JdbcClient sql, MessageSource messages) {
        this.sql = sql;
        this.messages = messages;
    }

    @Override
    public List<PersonalSection> of(MemberId member, Locale reader) {
        var words = new PersonalWords(messages, reader);
        var facts = new ArrayList<>(account(member, words));
        facts.addAll(events(member, words));
        facts.addAll(invitations(member, words));
        return List.of(words.section("account", facts), words.section("openings", openings(member, words)));
    }

    private List<PersonalFact> account(MemberId member, PersonalWords words) {
        return sql.sql("""
                select a.user_name, a.created_at, a.language, f.confirmed_at is not null as two_steps from membership.account a
                left join membership.second_factor f on f.account_id = a.id where a.member_id in %s
                """.formatted(Records.OF_MEMBER))
                .param("member", member.value())
                .query((row, n) -> new PersonalFact(
                        PersonalWords.dayOf(row, "created_at"),
                        words.text("personal.account.name"),
                        PersonalWords.joined(
                                row.getString("user_name"),
                                Columns.text(row, "language"),
                                row.getBoolean("two_steps") ? words.text("factor.title") : null)))
                .list();
    }

    private List<PersonalFact> events(MemberId member, PersonalWords words) {
        return sql.sql("""
                select e.* from membership.account_event e join membership.account a on a.id = e.account_id
                where a.member_id in %s order by e.at
                """.formatted(Records.OF_MEMBER))
                .param("member", member.value())
                .query((row, n) -> new PersonalFact(
                        PersonalWords.dayOf(row, "at"),
                        words.word("kind", row.getString("kind")),
                        row.getString("by_name")))
                .list();
    }

    private List<PersonalFact> invitations(MemberId member, PersonalWords words) {
        return sql.sql("select * from membership.invitation where member_id in " + Records.OF_MEMBER
                        + " order by made_at")
                .param("member", member.value())
                .query((row, n) -> new PersonalFact(
                        PersonalWords.dayOf(row, "made_at"),
                        words.text("personal.account.invited"),
                        row.getString("by_name")))
                .list();
    }

    private List<PersonalFact> openings(MemberId member, PersonalWords words) {
        return sql.sql("select * from membership.opening where member_id in " + Records.OF_MEMBER
                        + " order by opened_at desc, id desc")
                .param("member", member.value())
                .query((row, n) -> new PersonalFact(
                        PersonalWords.dayOf(row, "opened_at"),
                        words.word("opened-matter", row.getString("field")),
                        PersonalWords.joined(
                                row.getString("by_name"),
                                words.word("position", Columns.text(row, "by_post")),
                                words.word("opening-reason", row.getString("reason")),
                                row.getString("explanation"))))
                .list();
    }
}
