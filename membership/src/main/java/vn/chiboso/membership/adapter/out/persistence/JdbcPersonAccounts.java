package vn.chiboso.membership.adapter.out.persistence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PersonAccounts;

/** Accounts by person. */
@Component
class JdbcPersonAccounts implements PersonAccounts {
    private final JdbcClient sql;

    JdbcPersonAccounts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<AccountId> of(MemberId member) {
        return sql.sql("select id from membership.account where member_id in " + Records.OF_MEMBER + " order by id")
                .param("member", member.value())
                .query((row, n) -> new AccountId(Columns.id(row, "id")))
                .list();
    }
}
