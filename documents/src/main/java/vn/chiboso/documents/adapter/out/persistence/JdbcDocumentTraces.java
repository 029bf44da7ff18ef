package vn.chiboso.documents.adapter.out.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.application.port.out.DocumentTraces;
import vn.chiboso.membership.api.AccountId;

/** Files and papers by who put them there. */
@Component
class JdbcDocumentTraces implements DocumentTraces {
    private final JdbcClient sql;

    JdbcDocumentTraces(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Trace> of(Collection<AccountId> accounts) {
        return sql.sql("""
                select 'FILE_STORED' sort, (f.stored_at at time zone 'Asia/Ho_Chi_Minh')::date on_day, f.name title
                from documents.file f where f.stored_by = any (:accounts)
                union all
                select 'PAPER_FILED', (p.filed_at at time zone 'Asia/Ho_Chi_Minh')::date, p.symbol || ' ' || p.title
                from documents.paper p where p.filed_by = any (:accounts)
                order by 2, 1, 3
                """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, n) -> new Trace(
                        Sort.valueOf(row.getString("sort")),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("title")))
                .list();
    }
}
