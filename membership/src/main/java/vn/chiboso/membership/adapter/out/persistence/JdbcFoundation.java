package vn.chiboso.membership.adapter.out.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.Foundation;
import vn.chiboso.membership.domain.founding.FoundingPlan.Row;
import vn.chiboso.membership.domain.founding.FoundingPlan.State;
import vn.chiboso.membership.domain.founding.Known;

/** Thousands of units in a few statements. */
@Component
class JdbcFoundation implements Foundation {
    private static final String KNOWN = """
            select u.*, l.parent_id, l.path, l.valid_from from membership.unit u
            join membership.unit_link l on l.unit_id = u.id and %s
            where l.path >= :scope and l.path < :after and u.kind in ('CENTRAL', 'PROVINCE', 'COMMUNE')
            """.formatted(Dated.on("l"));
    private static final String UNITS = """
            insert into membership.unit (id, kind, name, label, administrative_code, created_at)
            select id, kind, name, substring(path from '([a-z0-9]+)\\.$'), code, :at
            from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:names as text[]), cast(:paths as text[]),
                cast(:codes as text[])) n(id, kind, name, path, code)
            """;
    private static final String LINKS = """
            insert into membership.unit_link (unit_id, parent_id, path, valid_from)
            select id, parent, path, since from unnest(cast(:ids as uuid[]), cast(:parents as uuid[]), cast(:paths as text[]),
                cast(:sinces as date[])) n(id, parent, path, since)
            """;
    private static final String CODES = """
            update membership.unit u set administrative_code = n.code from unnest(cast(:ids as uuid[]), cast(:codes as text[])) n(id, code)
            where u.id = n.id and u.administrative_code is null
            """;

    private final JdbcClient sql;
    private final Clock clock;

    JdbcFoundation(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Known> known(UnitPath scope, LocalDate day) {
        return sql.sql(KNOWN)
                .param("scope", scope.value())
                .param("after", Dated.after(scope.value()))
                .param("day", day)
                .query((row, n) -> new Known(TreeLists.node(row, n), Columns.text(row, "administrative_code")))
                .list();
    }

    @Override
    public Set<String> codes() {
        return sql
                .sql("select administrative_code from membership.unit where administrative_code is not null")
                .query((row, n) -> row.getString(1))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> labels(int count) {
        return sql.sql("select nextval('membership.unit_label') from generate_series(1, :count)")
                .param("count", count)
                .query((row, n) -> Long.toString(row.getLong(1), 36))
                .list();
    }

    @Override
    public int found(List<Row> rows) {
        var fresh = rows.stream().filter(row -> row.state() == State.NEW).toList();
        var ids = ids(fresh, row -> row.unit().value());
        var paths = texts(fresh, row -> row.path().value());
        sql.sql(UNITS)
                .param("ids", ids)
                .param("kinds", texts(fresh, row -> row.kind().name()))
                .param("names", texts(fresh, Row::name))
                .param("paths", paths)
                .param("codes", texts(fresh, row -> row.place().code()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        sql.sql(LINKS)
                .param("ids", ids)
                .param("parents", ids(fresh, row -> row.parent().value()))
                .param("paths", paths)
                .param("sinces", texts(fresh, row -> row.since().toString()))
                .update();
        var named = rows.stream().filter(row -> row.state() == State.BY_NAME).toList();
        sql.sql(CODES)
                .param("ids", ids(named, row -> row.unit().value()))
                .param("codes", texts(named, row -> row.place().code()))
                .update();
        return fresh.size();
    }

    private static UUID[] ids(List<Row> rows, Function<Row, UUID> id) {
        return rows.stream().map(id).toArray(UUID[]::new);
    }

    private static String[] texts(List<Row> rows, Function<Row, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }
}
