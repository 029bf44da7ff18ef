package vn.chiboso.notification.adapter.out.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.SubjectKey;

/** Deliveries by the hundred: a meeting's are planned, opened, overtaken and claimed in one statement each, so this is SQL. */
@Repository
class DeliverySets {
    private static final String INSERT = """
            insert into notification.delivery (id, notice, unit_path, channel, state, reason, detail, attempts, not_before,
                changed_at, called_by, called_at, call_answer, call_note, version)
            values (:id, :notice, :path, :channel, :state, :reason, :detail, :attempts, :notBefore,
                :changedAt, :calledBy, :calledAt, :answer, :note, :version)
            on conflict (notice, channel) do nothing""";
    private static final String CLAIM = """
            update notification.delivery
               set not_before = :lease, attempts = attempts + 1, version = version + 1
             where id in (select id from notification.delivery
                           where state = 'QUEUED' and not_before <= :now
                           order by not_before limit :limit for update skip locked)
            returning id""";
    private static final String OVERTAKEN = """
            update notification.delivery
               set state = 'SKIPPED', reason = 'OVERTAKEN', not_before = null, changed_at = :now, version = version + 1
             where state in ('QUEUED', 'TO_CALL')
               and notice in (select id from notification.notice
                               where subject_key = :subject
                                 and cause_sequence < (select max(newest.cause_sequence)
                                                         from notification.notice newest
                                                        where newest.subject_key = :subject))""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    DeliverySets(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void insert(List<Delivery> deliveries) {
        if (!deliveries.isEmpty()) {
            batch.batchUpdate(
                    INSERT, deliveries.stream().map(DeliveryRows::write).toArray(SqlParameterSource[]::new));
        }
    }

    void opened(Collection<NoticeId> notices, Instant now) {
        jdbc.sql("""
                        update notification.delivery
                           set state = 'OPENED', reason = null, changed_at = :now, version = version + 1
                         where channel = 'IN_PRODUCT' and state <> 'OPENED' and notice = any(cast(:ids as uuid[]))""")
                .param("now", Sql.at(now))
                .param("ids", Sql.uuids(notices, NoticeId::value))
                .update();
    }

    void skipOvertaken(SubjectKey subject, Instant now) {
        jdbc.sql(OVERTAKEN)
                .param("subject", subject.value())
                .param("now", Sql.at(now))
                .update();
    }

    void skipToldUnder(Collection<MemberId> records, Instant now) {
        jdbc.sql("""
                        update notification.delivery
                           set state = 'SKIPPED', reason = 'SAME_PERSON', not_before = null, changed_at = :now, version = version + 1
                         where state in ('QUEUED', 'TO_CALL')
                           and notice in (select id from notification.notice where person = any(cast(:ids as uuid[])))""")
                .param("now", Sql.at(now))
                .param("ids", Sql.uuids(records, MemberId::value))
                .update();
    }

    List<UUID> claim(Instant now, Instant leaseUntil, int limit) {
        return jdbc.sql(CLAIM)
                .param("now", Sql.at(now))
                .param("lease", Sql.at(leaseUntil))
                .param("limit", limit)
                .query((row, number) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }
}
