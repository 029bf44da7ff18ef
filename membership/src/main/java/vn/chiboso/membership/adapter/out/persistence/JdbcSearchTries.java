package vn.chiboso.membership.adapter.out.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.SearchTries;
import vn.chiboso.membership.domain.protection.SearchLimits;
import vn.chiboso.membership.domain.protection.SearchLine;
import vn.chiboso.membership.domain.protection.SearchTry;

/** Table {@code search_try}: rows are added and never changed, so this is SQL. */
@Component
class JdbcSearchTries implements SearchTries {
    private static final int SHOWN_DAYS = 90;

    private final JdbcClient sql;

    JdbcSearchTries(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public SearchLimits.Before before(AccountId account, Instant now) {
        return sql.sql("""
                select count(*) filter (where tried_at > :hour) in_hour, count(*) in_day from membership.search_try
                where account_id = :account and tried_at > :day
                """)
                .param("account", account.value())
                .param("hour", Moments.of(now.minus(Duration.ofHours(1))))
                .param("day", Moments.of(now.minus(Duration.ofDays(1))))
                .query((row, n) -> new SearchLimits.Before(row.getInt("in_hour"), row.getInt("in_day")))
                .single();
    }

    @Override
    public void one(AccountId account) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:account, 0))")
                .param("account", "membership/searches/" + account)
                .query((row, n) -> 0)
                .single();
    }

    @Override
    public void add(SearchTry done) {
        sql.sql("""
                insert into membership.search_try (id, account_id, by_name, unit_ids, way, tried_at, unusual)
                values (:id, :account, :name, :units, :way, :at, :unusual)
                """)
                .param("id", done.id())
                .param("account", done.by().value())
                .param("name", done.byName())
                .param("units", done.units().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("way", done.way().name())
                .param("at", Moments.of(done.at()))
                .param("unusual", done.unusual())
                .update();
    }

    @Override
    public List<SearchLine> below(List<UnitPath> scopes, LocalDate day, boolean unusualOnly, int limit) {
        return sql.sql("""
                with below as materialized (%s)
                select (t.tried_at at time zone 'Asia/Ho_Chi_Minh')::date as on_day, t.by_name, filed.names as unit_name,
                    count(*) filter (where t.way = 'SEARCH') as searches, count(*) filter (where t.way = 'TAKEN') as taken,
                    bool_or(t.unusual) as unusual
                from membership.search_try t cross join lateral (
                    select string_agg(u.name, ', ' order by u.name, u.id) as names from membership.unit u
                    where u.id = any (t.unit_ids) and u.id in (select unit_id from below)) filed
                where t.unit_ids && array(select unit_id from below) and t.tried_at > :since
                group by on_day, t.account_id, t.by_name, filed.names
                having bool_or(t.unusual) or not :unusual
                order by on_day desc, count(*) desc, t.by_name limit :limit
                """.formatted(EverBelow.UNITS))
                .param("scopes", Columns.values(scopes))
                .param("afters", EverBelow.afters(scopes))
                .param("day", day)
                .param(
                        "since",
                        Moments.of(day.minusDays(SHOWN_DAYS)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()))
                .param("unusual", unusualOnly)
                .param("limit", limit)
                .query((row, n) -> new SearchLine(
                        Objects.requireNonNull(Columns.day(row, "on_day")),
                        row.getString("by_name"),
                        row.getString("unit_name"),
                        row.getInt("searches"),
                        row.getInt("taken"),
                        row.getBoolean("unusual")))
                .list();
    }
}
