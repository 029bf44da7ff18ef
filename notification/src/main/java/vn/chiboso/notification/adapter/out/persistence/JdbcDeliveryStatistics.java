package vn.chiboso.notification.adapter.out.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.notification.application.port.out.DeliveryStatistics;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.DeliveryCount;
import vn.chiboso.notification.domain.DeliveryState;
import vn.chiboso.notification.domain.SubjectKey;
import vn.chiboso.notification.domain.Trouble;

@Repository
class JdbcDeliveryStatistics implements DeliveryStatistics {
    // paths have labels of a-z0-9 and dots only, so a path plus '~' lies behind everything below it
    private static final String IN_SCOPE = """
            exists (select 1 from unnest(cast(:scopes as text[])) scope(path)
                     where d.unit_path >= scope.path and d.unit_path < scope.path || '~')""";

    private final JdbcClient jdbc;

    JdbcDeliveryStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DeliveryCount> counts(List<UnitPath> scopes, Instant since) {
        return jdbc.sql("""
                        select d.channel, d.state, d.reason, count(*) as number
                          from notification.delivery d
                         where d.changed_at >= :since and %s
                         group by d.channel, d.state, d.reason
                         order by d.channel, d.state, d.reason""".formatted(IN_SCOPE))
                .param("since", Sql.at(since))
                .param("scopes", paths(scopes))
                .query((row, _) -> new DeliveryCount(
                        Channel.valueOf(row.getString("channel")),
                        DeliveryState.valueOf(row.getString("state")),
                        DeliveryRows.reason(row),
                        row.getLong("number")))
                .list();
    }

    @Override
    public List<Trouble> troubles(List<UnitPath> scopes, Instant since, int limit) {
        return jdbc.sql("""
                        select n.subject_key, (select l.unit from notification.notice l where l.subject_key = n.subject_key
                                   order by l.cause_sequence desc, l.created_at desc, l.id limit 1) as unit, max(n.unit_name) as unit_name, max(n.created_at) as newest,
                               count(*) filter (where d.state = 'FAILED') as failed,
                               count(*) filter (where d.state = 'TO_CALL') as to_call
                          from notification.delivery d
                          join notification.notice n on n.id = d.notice
                         where d.state in ('FAILED', 'TO_CALL') and d.changed_at >= :since and %s
                         group by n.subject_key
                         order by newest desc, n.subject_key
                         limit :limit""".formatted(IN_SCOPE))
                .param("since", Sql.at(since))
                .param("scopes", paths(scopes))
                .param("limit", limit)
                .query((row, _) -> new Trouble(
                        new SubjectKey(row.getString("subject_key")),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("unit_name"),
                        Sql.instant(row, "newest"),
                        row.getLong("failed"),
                        row.getLong("to_call")))
                .list();
    }

    @Override
    public Optional<Instant> lastMailSent(List<UnitPath> scopes) {
        return jdbc.sql("""
                        select d.changed_at from notification.delivery d
                         where d.channel = 'EMAIL' and d.state = 'SENT' and %s
                         order by d.changed_at desc limit 1""".formatted(IN_SCOPE))
                .param("scopes", paths(scopes))
                .query((row, _) -> Sql.instant(row, "changed_at"))
                .optional();
    }

    private static String[] paths(List<UnitPath> scopes) {
        return scopes.stream().map(UnitPath::value).toArray(String[]::new);
    }
}
