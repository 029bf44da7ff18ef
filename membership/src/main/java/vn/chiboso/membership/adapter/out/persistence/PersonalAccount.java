package vn.chiboso.membership.adapter.out.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.AccountRecords;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalSection;

/**
 * An account, what was done to it, and what the login shared with other products was told. Of passwords and codes only digests are
 * kept: not told.
 */
@Component
class PersonalAccount implements AccountRecords {
    private final JdbcClient sql;
    private final MessageSource messages;

    PersonalAccount(JdbcClient sql, MessageSource messages) {
        this.sql = sql;
        this.messages = messages;
    }

    @Override
    public List<PersonalSection> of(Collection<AccountId> accounts, Locale reader) {
        var words = new PersonalWords(messages, reader);
        var ids = accounts.stream().map(AccountId::value).toArray(UUID[]::new);
        var facts = new ArrayList<>(account(ids, words));
        facts.addAll(elsewhere(ids, words));
        facts.addAll(events(ids, words));
        return List.of(words.section("account", facts), words.section("searches", searches(ids, words)));
    }

    private List<PersonalFact> account(UUID[] accounts, PersonalWords words) {
        return sql.sql("""
                select a.user_name, a.display_name, a.created_at, a.language, a.technical_administrator,
                    f.confirmed_at is not null as two_steps
                from membership.account a left join membership.second_factor f on f.account_id = a.id where a.id = any (:accounts)
                """)
                .param("accounts", accounts)
                .query((row, n) -> new PersonalFact(
                        PersonalWords.dayOf(row, "created_at"),
                        words.text("personal.account.name"),
                        PersonalWords.joined(
                                row.getString("user_name"),
                                Columns.text(row, "display_name"),
                                row.getBoolean("technical_administrator")
                                        ? words.text("personal.account.administrator")
                                        : null,
                                Columns.text(row, "language"),
                                row.getBoolean("two_steps") ? words.text("factor.title") : null)))
                .list();
    }

    private List<PersonalFact> elsewhere(UUID[] accounts, PersonalWords words) {
        return sql.sql("""
                select p.told_name, p.told_email from membership.provisioning p
                where p.account_id = any (:accounts) and (p.told_name is not null or p.told_email is not null)
                """)
                .param("accounts", accounts)
                .query((row, n) -> new PersonalFact(
                        null,
                        words.text("personal.account.elsewhere"),
                        PersonalWords.joined(Columns.text(row, "told_name"), Columns.text(row, "told_email"))))
                .list();
    }

    private List<PersonalFact> events(UUID[] accounts, PersonalWords words) {
        return sql.sql(
                        "select e.* from membership.account_event e where e.account_id = any (:accounts) order by e.account_id, e.at")
                .param("accounts", accounts)
                .query((row, n) -> new PersonalFact(
                        PersonalWords.dayOf(row, "at"),
                        words.word("kind", row.getString("kind")),
                        row.getString("by_name")))
                .list();
    }

    /** That one searched for a number, never for which: that is not kept. */
    private List<PersonalFact> searches(UUID[] accounts, PersonalWords words) {
        return sql.sql("""
                select t.tried_at, t.way from membership.search_try t where t.account_id = any (:accounts)
                order by t.account_id, t.tried_at desc
                """)
                .param("accounts", accounts)
                .query((row, n) -> new PersonalFact(
                        PersonalWords.dayOf(row, "tried_at"),
                        words.text("personal.searches.one"),
                        words.word("personal.searches.way", row.getString("way"))))
                .list();
    }
}
