package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.UnitSearch;
import vn.chiboso.membership.domain.UnitHit;

/** By trigrams of the folded name, in pages that go on after a unit. */
@Component
class JdbcUnitSearch implements UnitSearch {
    private static final String NAMED = """
            select u.id, l.path, u.kind, u.name, coalesce(p.name, '') above
            from membership.unit u
            join membership.unit_link l on l.unit_id = u.id and l.valid_to is null
            left join membership.unit p on p.id = l.parent_id
            where u.search_name like '%' || :text || '%'
            and (cast(:scopes as text[]) is null or exists (select 1 from unnest(cast(:scopes as text[])) s where starts_with(l.path, s)))
            and (cast(:after as uuid) is null or (u.search_name, u.id) >
                (select a.search_name, a.id from membership.unit a where a.id = cast(:after as uuid)))
            order by u.search_name, u.id limit :limit
            """;

    private final JdbcClient sql;

    JdbcUnitSearch(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<UnitHit> named(String folded, @Nullable List<UnitPath> scopes, @Nullable UnitId after, int limit) {
        return sql.sql(NAMED)
                .param("text", folded.replaceAll("([%_\\\\])", "\\\\$1"))
                .param("scopes", scopes == null ? null : Columns.values(scopes))
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query((row, n) -> new UnitHit(
                        new UnitId(Columns.id(row, "id")),
                        new UnitPath(row.getString("path")),
                        requireNonNull(Columns.word(row, "kind", UnitKind.class)),
                        row.getString("name"),
                        row.getString("above")))
                .list();
    }
}
