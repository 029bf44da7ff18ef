package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.People;
import vn.chiboso.membership.domain.PersonHit;

/** Names of people on rolls below a path. */
@Component
class JdbcPeople implements People {
    private final JdbcClient sql;

    JdbcPeople(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<PersonHit> named(String folded, UnitPath scope, LocalDate day) {
        return sql.sql("""
                select m.id, m.full_name, u.name branch from membership.member m
                join membership.attachment a on a.member_id = m.id and a.kind = 'HOME' and %s
                join membership.unit_link l on l.unit_id = a.unit_id and %s
                join membership.unit u on u.id = a.unit_id
                where l.path >= :scope and l.path < :after and strpos(m.search_name, :folded) > 0
                order by m.sort_name collate "vi-x-icu", m.id limit 20
                """.formatted(Dated.on("a"), Dated.on("l")))
                .param("scope", scope.value())
                .param("after", Dated.after(scope.value()))
                .param("folded", folded)
                .param("day", day)
                .query((row, n) -> new PersonHit(
                        new MemberId(Columns.id(row, "id")), row.getString("full_name"), Columns.text(row, "branch")))
                .list();
    }
}
