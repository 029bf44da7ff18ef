package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.AlertBook;
import vn.chiboso.membership.domain.alert.Alert;
import vn.chiboso.membership.domain.alert.AlertKey;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.alert.PutAside;

/** Tables {@code alert} and {@code alert_aside}: sets of branches at once. */
@Component
class JdbcAlertBook implements AlertBook {
    private static final String KEYS =
            "unnest(cast(:kinds as text[]), cast(:subjects as uuid[]), cast(:occasions as text[])) as k(kind, subject, occasion)";

    private final JdbcClient sql;

    JdbcAlertBook(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<AlertKey, PutAside> aside(Collection<AlertKey> keys) {
        var said = new HashMap<AlertKey, PutAside>();
        if (!keys.isEmpty()) {
            sql.sql("""
                    select a.* from %s cross join lateral (
                        select * from membership.alert_aside s
                        where s.subject_id in (select k.subject union all select r.id from membership.member r where r.merged_into = k.subject)
                        and s.kind = k.kind and s.occasion = k.occasion collate "C"
                        order by s.seq desc limit 1) a
                    """.formatted(KEYS))
                    .param("kinds", column(keys, key -> key.kind().name(), String[]::new))
                    .param("subjects", column(keys, AlertKey::subject, UUID[]::new))
                    .param("occasions", column(keys, AlertKey::occasion, String[]::new))
                    .query(JdbcAlertBook::putAside)
                    .list()
                    .forEach(each -> said.put(each.key(), each));
        }
        return said;
    }

    @Override
    public void putAside(UUID id, UnitId unit, PutAside aside, AccountId by, Instant at) {
        sql.sql("""
                insert into membership.alert_aside (id, kind, subject_id, occasion, unit_id, until_day, reason, by_account, by_name,
                    recorded_at)
                values (:id, :kind, :subject, :occasion, :unit, :until, :reason, :by, :name, :at)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("kind", aside.key().kind().name())
                .param("subject", aside.key().subject())
                .param("occasion", aside.key().occasion())
                .param("unit", unit.value())
                .param("until", aside.until())
                .param("reason", aside.reason())
                .param("by", by.value())
                .param("name", aside.byName())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void note(Collection<UnitId> units, List<Alert> standing, LocalDate day) {
        rows(
                        standing,
                        "insert into membership.alert as kept (unit_id, kind, subject_id, occasion, noted_on, aside_until)",
                        """
                on conflict (unit_id, kind, subject_id, occasion) do update
                set gone_on = null, aside_until = excluded.aside_until
                where kept.gone_on is not null or kept.aside_until is distinct from excluded.aside_until
                """,
                        aside(standing.stream().map(Alert::key).toList()),
                        day)
                .update();
        sql.sql("""
                update membership.alert a set gone_on = :day
                where a.gone_on is null and a.unit_id = any (:units) and not exists (
                    select 1 from unnest(cast(:owners as uuid[]), cast(:kinds as text[]), cast(:subjects as uuid[]),
                        cast(:occasions as text[])) as k(unit, kind, subject, occasion)
                    where k.unit = a.unit_id and k.kind = a.kind and k.subject = a.subject_id
                        and k.occasion collate "C" = a.occasion)
                """)
                .param("day", day)
                .param("units", ids(units))
                .param("owners", column(standing, alert -> alert.unit().value(), UUID[]::new))
                .param("kinds", column(standing, alert -> alert.kind().name(), String[]::new))
                .param("subjects", column(standing, alert -> alert.key().subject(), UUID[]::new))
                .param("occasions", column(standing, alert -> alert.key().occasion(), String[]::new))
                .update();
    }

    @Override
    public Map<UnitId, Integer> tell(Collection<UnitId> units, LocalDate day) {
        var untold = new HashMap<UnitId, Integer>();
        sql.sql("""
                update membership.alert set told_on = :day
                where unit_id = any (:units) and told_on is null and gone_on is null and (aside_until is null or aside_until <= :day)
                returning unit_id
                """).param("day", day).param("units", ids(units)).query(row -> {
            untold.merge(new UnitId(Columns.id(row, "unit_id")), 1, Integer::sum);
        });
        return untold;
    }

    private JdbcClient.StatementSpec rows(
            List<Alert> standing, String insert, String otherwise, Map<AlertKey, PutAside> aside, LocalDate day) {
        return sql.sql(insert + """
                 select k.unit, k.kind, k.subject, k.occasion, :day, k.until
                from unnest(cast(:owners as uuid[]), cast(:kinds as text[]), cast(:subjects as uuid[]), cast(:occasions as text[]),
                    cast(:until as date[])) as k(unit, kind, subject, occasion, until)
                """ + otherwise)
                .param("day", day)
                .param("owners", column(standing, alert -> alert.unit().value(), UUID[]::new))
                .param("kinds", column(standing, alert -> alert.kind().name(), String[]::new))
                .param("subjects", column(standing, alert -> alert.key().subject(), UUID[]::new))
                .param("occasions", column(standing, alert -> alert.key().occasion(), String[]::new))
                .param(
                        "until",
                        standing.stream()
                                .map(alert -> aside.get(alert.key()))
                                .map(each -> each == null ? null : each.until().toString())
                                .toArray(String[]::new));
    }

    @Override
    public void close(LocalDate day) {
        sql.sql("""
                update membership.alert a set gone_on = :day
                where a.gone_on is null
                    and not exists (select 1 from membership.unit_link l where l.unit_id = a.unit_id and\s""" + Dated.on("l") + ")").param("day", day).update();
    }

    @Override
    public Map<UnitId, List<MemberId>> leaders(Collection<UnitId> units, LocalDate day) {
        var leaders = new HashMap<UnitId, List<MemberId>>();
        sql.sql("""
                select distinct p.unit_id, p.member_id from membership.position p
                where p.unit_id = any (:units) and p.position in ('SECRETARY', 'DEPUTY_SECRETARY') and\s""" + Dated.effective("p"))
                .param("units", ids(units))
                .param("day", day)
                .query(row -> {
                    leaders.computeIfAbsent(new UnitId(Columns.id(row, "unit_id")), unit -> new ArrayList<>())
                            .add(new MemberId(Columns.id(row, "member_id")));
                });
        return leaders;
    }

    private static PutAside putAside(ResultSet row, int number) throws SQLException {
        return new PutAside(
                new AlertKey(
                        AlertKind.valueOf(row.getString("kind")),
                        Columns.id(row, "subject_id"),
                        row.getString("occasion")),
                row.getObject("until_day", LocalDate.class),
                row.getString("reason"),
                row.getString("by_name"));
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static <T, V> V[] column(
            Collection<T> rows, Function<T, V> value, java.util.function.IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
