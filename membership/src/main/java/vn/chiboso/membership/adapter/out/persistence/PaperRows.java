package vn.chiboso.membership.adapter.out.persistence;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Decision;

/** Which decisions acts rest on already: a number of a body is one paper of the year. */
@Component
class PaperRows {
    /**
     * Where a body of that name is the same body: the whole commune, whatever unit of it the branch belongs to; elsewhere what stands
     * directly below the province; the whole province where its own committee decided.
     */
    private static final String TAKEN = """
            with recursive up as (
                select l.unit_id, l.parent_id, l.path, u.kind, 0 step from membership.unit_link l
                join membership.unit u on u.id = l.unit_id where l.unit_id = :unit and l.valid_to is null
                union all
                select l.unit_id, l.parent_id, l.path, u.kind, up.step + 1 from up
                join membership.unit_link l on l.unit_id = up.parent_id and l.valid_to is null
                join membership.unit u on u.id = l.unit_id),
            area as (
                select path from up order by
                    case when :provincial then kind <> 'PROVINCE' else kind <> 'COMMUNE' end,
                    exists (select 1 from up above where above.step = up.step + 1 and above.kind = 'PROVINCE') desc,
                    abs(step - 1) limit 1),
            inside as (
                select a.* from membership.act a where a.decision_key = :key and a.kind = any (:kinds)
                and not exists (select 1 from membership.act x where x.annuls_id = a.id)
                and exists (
                    select 1 from membership.unit_link b join area on b.path >= area.path collate "C"
                        and b.path < left(area.path, -1) || '/' collate "C"
                    where b.unit_id = a.unit_id or exists (select 1 from membership.attachment t
                        where t.member_id = a.member_id and t.unit_id = b.unit_id)))
            select exists (select 1 from inside a
                where :alone or a.kind = any (:alones) or a.kind <> :kind or a.decision_on <> :signed)
            """;

    private final JdbcClient sql;

    PaperRows(JdbcClient sql) {
        this.sql = sql;
    }

    boolean isTaken(Decision decision, UnitId unit, ActKind kind) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:key, 1976))")
                .param("key", decision.key())
                .query((row, n) -> 0)
                .list();
        return sql.sql(TAKEN)
                .param("unit", unit.value())
                .param("key", decision.key())
                .param("provincial", decision.isOfProvince())
                .param("kinds", names(kind.rivals().stream()))
                .param("alones", names(Stream.of(ActKind.values()).filter(ActKind::isOfOnePerson)))
                .param("alone", kind.isOfOnePerson())
                .param("kind", kind.name())
                .param("signed", decision.signedOn())
                .query(Boolean.class)
                .single();
    }

    private static String[] names(Stream<ActKind> kinds) {
        return kinds.map(ActKind::name).toArray(String[]::new);
    }
}
