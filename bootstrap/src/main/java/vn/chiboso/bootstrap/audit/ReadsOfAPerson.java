package vn.chiboso.bootstrap.audit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.AccountNames;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PersonAccounts;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalRecords;
import vn.chiboso.membership.api.PersonalSection;

/**
 * Tells a person who looked at what is kept on them and who changed it, by the audit: a line for each day, person and sort. Lists in
 * which they are one of many name the unit and not them.
 */
@Component
class ReadsOfAPerson implements PersonalRecords {
    private static final String CODE = "bootstrap.personal";

    private final JdbcClient sql;
    private final ObjectProvider<PersonAccounts> accounts;
    private final ObjectProvider<AccountNames> names;
    private final MessageSource messages;

    ReadsOfAPerson(
            JdbcClient sql,
            ObjectProvider<PersonAccounts> accounts,
            ObjectProvider<AccountNames> names,
            MessageSource messages) {
        this.sql = sql;
        this.accounts = accounts;
        this.names = names;
        this.messages = messages;
    }

    @Override
    public List<PersonalSection> of(MemberId member, Locale reader) {
        var own = new HashSet<>(accounts.getObject().of(member));
        var looks = seen(member);
        looks.keySet().removeIf(look -> own.contains(look.by()));
        var by = names.getObject().of(looks.keySet().stream().map(Look::by).collect(Collectors.toSet()));
        var facts = looks.entrySet().stream()
                .map(each -> fact(
                        each.getKey(),
                        each.getValue(),
                        by.getOrDefault(each.getKey().by(), ""),
                        reader))
                .toList();
        return List.of(PersonalSection.worded(CODE, key -> text(key, reader), facts));
    }

    private PersonalFact fact(Look look, int times, String name, Locale reader) {
        var who = name.isEmpty() ? text(CODE + ".product", reader) : name;
        return new PersonalFact(
                look.on(),
                text(look.read() ? CODE + ".read" : CODE + ".changed", reader),
                messages.getMessage(CODE + ".times", new Object[] {who, times}, reader));
    }

    /** How often, the latest day first. */
    private Map<Look, Integer> seen(MemberId member) {
        Map<Look, Integer> looks = new LinkedHashMap<>();
        sql.sql("""
                select (at at time zone 'Asia/Ho_Chi_Minh')::date as on_day, account, use_case, count(*) as times
                from platform.audit_entry where platform.persons_of(ids) @> array[cast(:member as text)] and outcome = 'DONE'
                group by 1, 2, 3 order by 1 desc, 2, 3
                """).param("member", member.value().toString()).query(row -> {
            var look = new Look(
                    row.getObject("on_day", LocalDate.class),
                    new AccountId(row.getObject("account", UUID.class)),
                    Looks.isRead(row.getString("use_case")));
            looks.merge(look, row.getInt("times"), Integer::sum);
        });
        return looks;
    }

    private String text(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }

    private record Look(LocalDate on, AccountId by, boolean read) {}
}
