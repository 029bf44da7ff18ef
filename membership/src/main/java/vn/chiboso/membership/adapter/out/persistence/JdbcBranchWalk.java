package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.BranchWalk;

/** Goes along the index of paths, so that the last step is as quick as the first. */
@Component
class JdbcBranchWalk implements BranchWalk {
    private final JdbcClient sql;

    JdbcBranchWalk(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Stop> after(UnitPath area, @Nullable UnitPath last, int most, LocalDate day) {
        return sql.sql("""
                select l.unit_id, l.path from membership.unit_link l join membership.unit u on u.id = l.unit_id
                where u.kind = 'BRANCH' and l.path >= :low and l.path < :high and l.path > :last and %s
                order by l.path limit :most
                """.formatted(Dated.on("l")))
                .param("low", area.value())
                .param("high", Dated.after(area.value()))
                .param("last", last == null ? "" : last.value())
                .param("day", day)
                .param("most", most)
                .query((row, n) ->
                        new Stop(new UnitId(Columns.id(row, "unit_id")), new UnitPath(row.getString("path"))))
                .list();
    }
}
