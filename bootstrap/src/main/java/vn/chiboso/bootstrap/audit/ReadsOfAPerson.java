package vn.chiboso.bootstrap.audit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PersonAccounts;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalRecords;
import vn.chiboso.membership.api.PersonalSection;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.membership.api.SignIns;

/**
 * Tells a person who looked at what is kept on them and who changed it, by the audit: a line for each day, person and sort. Lists in
 * which they are one of many name the unit and not them.
 */
@Component
class ReadsOfAPerson implements PersonalRecords {
    private static final String CODE = "bootstrap.personal";

    private final JdbcClient sql;
    private final ObjectProvider<PersonAccounts> accounts;
    private final ObjectProvider<SignIns> signIns;
    private final MessageSource messages;

    ReadsOfAPerson(
            JdbcClient sql,
            ObjectProvider<PersonAccounts> accounts,
            ObjectProvider<SignIns> signIns,
            MessageSource messages) {
        this.sql = sql;
        this.accounts = accounts;
        this.signIns = signIns;
        this.messages = messages;
    }

    @Override
    public List<PersonalSection> of(MemberId member, Locale reader) {
        var own = new HashSet<>(accounts.getObject().of(member));
        var facts = seen(member).stream()
                .filter(look -> !own.contains(look.by()))
                .map(look -> new PersonalFact(
                        look.on(),
                        text(look.read() ? CODE + ".read" : CODE + ".changed", reader),
                        messages.getMessage(
                                CODE + ".times", new Object[] {name(look.by(), reader), look.times()}, reader)))
                .toList();
        return List.of(PersonalSection.worded(CODE, key -> text(key, reader), facts));
    }

    private List<Look> seen(MemberId member) {
        return sql.sql("""
                select (at at time zone 'Asia/Ho_Chi_Minh')::date as on_day, account,
                    use_case ~ '\\.((See|Read|Find|List|Preview|Export|Download)[A-Z]|OpenPrivateField|CheckCard)' as read, count(*) as times
                from platform.audit_entry where platform.person_of(ids) = :member and outcome = 'DONE'
                group by 1, 2, 3 order by 1 desc, 2, 3
                """)
                .param("member", member.value().toString())
                .query((row, n) -> new Look(
                        row.getObject("on_day", LocalDate.class),
                        new AccountId(row.getObject("account", UUID.class)),
                        row.getBoolean("read"),
                        row.getInt("times")))
                .list();
    }

    private String name(AccountId account, Locale reader) {
        return signIns.getObject()
                .byAccount(account)
                .map(SignIn::actor)
                .map(actor -> actor.name())
                .orElseGet(() -> text(CODE + ".product", reader));
    }

    private String text(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }

    private record Look(LocalDate on, AccountId by, boolean read, int times) {}
}
