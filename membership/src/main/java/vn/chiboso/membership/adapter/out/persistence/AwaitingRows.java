package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.AwaitingCeremony;

/** Who was admitted and had had no ceremony on a day; also of what was merged into a branch. */
@Component
class AwaitingRows {
    private static final String WAITING = """
            select a.id, a.unit_id, a.member_id, m.full_name, a.decision_number, a.decision_on, a.received_on,
                (select count(*) from membership.act c where c.member_id = a.member_id) acts
            from membership.act a
            join membership.member m on m.id = a.member_id
            where a.unit_id %s and a.kind = 'ADMITTED' and a.on_day <= :day
            and not exists (select 1 from membership.act x where x.annuls_id = a.id)
            and not exists (select 1 from membership.act b where b.member_id = a.member_id and b.seq > a.seq and b.on_day <= :day
                and (b.kind = 'CEREMONY_HELD' or b.kind = any (:ends))
                and not exists (select 1 from membership.act x where x.annuls_id = b.id))
            order by a.decision_on, a.seq
            """;

    private final JdbcClient sql;

    AwaitingRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<AwaitingCeremony> of(UnitId unit, LocalDate day) {
        return sql.sql(UnitRows.WITH_MERGED_BY + WAITING.formatted("in (select id from old)"))
                .param("unit", unit.value())
                .param("day", day)
                .param("ends", JdbcPaths.ENDS)
                .query(AwaitingRows::awaiting)
                .list();
    }

    /** By the unit that stands for where they were admitted. */
    Map<UnitId, List<AwaitingCeremony>> of(Map<UnitId, UnitId> stands, LocalDate day) {
        var found = new HashMap<UnitId, List<AwaitingCeremony>>();
        sql.sql(WAITING.formatted("= any (:units)"))
                .param("units", stands.keySet().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .param("ends", JdbcPaths.ENDS)
                .query((row, n) -> Map.entry(new UnitId(Columns.id(row, "unit_id")), awaiting(row, n)))
                .list()
                .forEach(each -> found.computeIfAbsent(
                                stands.getOrDefault(each.getKey(), each.getKey()), unit -> new ArrayList<>())
                        .add(each.getValue()));
        return found;
    }

    private static AwaitingCeremony awaiting(ResultSet row, int n) throws SQLException {
        return new AwaitingCeremony(
                new MemberId(Columns.id(row, "member_id")),
                new ActId(Columns.id(row, "id")),
                row.getInt("acts"),
                row.getString("full_name"),
                row.getString("decision_number"),
                row.getObject("decision_on", LocalDate.class),
                Columns.day(row, "received_on"));
    }
}
