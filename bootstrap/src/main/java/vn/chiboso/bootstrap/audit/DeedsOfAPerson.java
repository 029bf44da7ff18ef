package vn.chiboso.bootstrap.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.AccountRecords;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalSection;

/**
 * Tells a person what the audit keeps of what they did, by month, part of the product and sort. Rows that say by whom something was
 * entered are about others or the unit: that it was done is told here, also of the time when those rows had a name only.
 */
@Component
class DeedsOfAPerson implements AccountRecords {
    private static final String CODE = "bootstrap.personal.deeds";

    private final JdbcClient sql;
    private final MessageSource messages;

    DeedsOfAPerson(JdbcClient sql, MessageSource messages) {
        this.sql = sql;
        this.messages = messages;
    }

    @Override
    public List<PersonalSection> of(Collection<AccountId> accounts, Locale reader) {
        var facts = done(accounts).entrySet().stream()
                .map(each -> fact(each.getKey(), each.getValue(), reader))
                .toList();
        return List.of(PersonalSection.worded(CODE, key -> messages.getMessage(key, null, reader), facts));
    }

    private PersonalFact fact(Deed deed, int times, Locale reader) {
        var part = messages.getMessage(CODE + ".part." + deed.module(), null, deed.module(), reader);
        return new PersonalFact(
                deed.month(),
                messages.getMessage(CODE + (deed.read() ? ".read" : ".changed"), null, reader),
                messages.getMessage(CODE + ".times", new Object[] {part, times}, reader));
    }

    /** How often, the latest month first. */
    private Map<Deed, Integer> done(Collection<AccountId> accounts) {
        Map<Deed, Integer> done = new LinkedHashMap<>();
        sql.sql("""
                select date_trunc('month', at at time zone 'Asia/Ho_Chi_Minh')::date as month, use_case, count(*) as times
                from platform.audit_entry where account = any (:accounts) and outcome = 'DONE'
                group by 1, 2 order by 1 desc, 2
                """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    var useCase = row.getString("use_case");
                    var deed = new Deed(
                            row.getObject("month", LocalDate.class),
                            useCase.substring(0, Math.max(0, useCase.indexOf('.'))),
                            Looks.isRead(useCase));
                    done.merge(deed, row.getInt("times"), Integer::sum);
                });
        return done;
    }

    private record Deed(LocalDate month, String module, boolean read) {}
}
