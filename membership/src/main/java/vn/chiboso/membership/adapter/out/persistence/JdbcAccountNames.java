package vn.chiboso.membership.adapter.out.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.AccountNames;

/** Names by account. */
@Component
class JdbcAccountNames implements AccountNames {
    private final JdbcClient sql;

    JdbcAccountNames(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<AccountId, String> of(Collection<AccountId> accounts) {
        Map<AccountId, String> names = new HashMap<>();
        sql.sql("""
                select a.id, coalesce(m.full_name, a.display_name) as shown
                from membership.account a left join membership.member m on m.id = a.member_id where a.id = any (:accounts)
                """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    names.put(new AccountId(Columns.id(row, "id")), row.getString("shown"));
                });
        return names;
    }
}
