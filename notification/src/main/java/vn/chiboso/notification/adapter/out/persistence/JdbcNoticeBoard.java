package vn.chiboso.notification.adapter.out.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.application.port.out.NoticeBoard;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.SubjectKey;

/**
 * Notices are told by the hundred, never rewritten (each (subject, cause, person) once, whoever comes first), opened in sets and
 * listed; none is loaded, changed and saved, so this is SQL.
 */
@Repository
class JdbcNoticeBoard implements NoticeBoard {
    private static final String INSERT = """
            insert into notification.notice (id, subject_key, cause, cause_sequence, person, unit, unit_path, unit_name,
                kind, matter, link, created_at, opened_at)
            values (:id, :subject, :cause, :sequence, :person, :unit, :path, :unitName,
                :kind, cast(:matter as jsonb), :link, :createdAt, :openedAt)
            on conflict (subject_key, cause, person) do nothing""";

    /** Before any is moved all are where they were made: what was moved in the way of another is out of it. */
    private static final String HOME = """
            update notification.notice n set person = made_for, made_for = null
             where made_for = any(cast(:records as uuid[]))
               and not exists (select 1 from notification.notice told
                                where told.subject_key = n.subject_key and told.cause = n.cause and told.person = n.made_for)""";

    /** Of several records that were told one fact only one notice can move. */
    private static final String FOLLOW = """
            with moving as (
                select distinct on (n.subject_key, n.cause, p.person) n.id, p.record, p.person
                  from unnest(cast(:records as uuid[]), cast(:people as uuid[])) p (record, person)
                  join notification.notice n on n.person = p.record and n.made_for is null
                 where p.record <> p.person
                   and not exists (select 1 from notification.notice told
                                    where told.subject_key = n.subject_key and told.cause = n.cause and told.person = p.person)
                 order by n.subject_key, n.cause, p.person, n.created_at, n.id)
            update notification.notice n set person = m.person, made_for = m.record from moving m where n.id = m.id""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    JdbcNoticeBoard(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    @Override
    public List<Notice> addNew(List<Notice> notices) {
        if (notices.isEmpty()) {
            return List.of();
        }
        batch.batchUpdate(INSERT, notices.stream().map(NoticeRows::write).toArray(SqlParameterSource[]::new));
        var there = new HashSet<>(jdbc.sql("select id from notification.notice where id = any(cast(:ids as uuid[]))")
                .param("ids", Sql.uuids(notices, each -> each.id().value()))
                .query(UUID.class)
                .list());
        return notices.stream()
                .filter(each -> there.contains(each.id().value()))
                .toList();
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Notice> findAll(Collection<NoticeId> ids) {
        return jdbc.sql("select * from notification.notice where id = any(cast(:ids as uuid[]))")
                .param("ids", Sql.uuids(ids, NoticeId::value))
                .query(NoticeRows::read)
                .list();
    }

    @Override
    public List<Notice> ofPerson(MemberId person, @Nullable NoticeId after, int limit) {
        var from = after == null ? "" : """
                and (created_at, id) < (select last.created_at, last.id from notification.notice last
                                         where last.id = :after and last.person = :person)""";
        var query = jdbc.sql("select * from notification.notice where person = :person " + from
                        + " order by created_at desc, id desc limit :limit")
                .param("person", person.value())
                .param("limit", limit);
        return (after == null ? query : query.param("after", after.value()))
                .query(NoticeRows::read)
                .list();
    }

    @Override
    public List<Notice> about(SubjectKey subject) {
        return jdbc.sql("""
                        select * from notification.notice where subject_key = :subject
                         order by cause_sequence desc, created_at desc, id""")
                .param("subject", subject.value())
                .query(NoticeRows::read)
                .list();
    }

    @Override
    public List<NoticeId> open(MemberId person, Collection<NoticeId> ids, Instant now) {
        return jdbc.sql("""
                        update notification.notice set opened_at = :now
                         where person = :person and opened_at is null and id = any(cast(:ids as uuid[]))
                        returning id""")
                .param("now", Sql.at(now))
                .param("person", person.value())
                .param("ids", Sql.uuids(ids, NoticeId::value))
                .query((row, _) -> new NoticeId(Sql.uuid(row, "id")))
                .list();
    }

    @Override
    public List<NoticeId> openAll(MemberId person, Instant now) {
        return jdbc.sql("""
                        update notification.notice set opened_at = :now
                         where person = :person and opened_at is null returning id""")
                .param("now", Sql.at(now))
                .param("person", person.value())
                .query((row, _) -> new NoticeId(Sql.uuid(row, "id")))
                .list();
    }

    @Override
    public void steady() {
        lock("pg_advisory_xact_lock_shared");
    }

    @Override
    public void hold() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String how) {
        jdbc.sql("select " + how + "(hashtext('notification.person'))::text")
                .query(String.class)
                .list();
    }

    @Override
    public Set<MemberId> records(Collection<MemberId> people) {
        var found = new HashSet<>(people);
        found.addAll(jdbc.sql("""
                        select distinct made_for from notification.notice
                         where person = any(cast(:ids as uuid[])) and made_for is not null""")
                .param("ids", Sql.uuids(people, MemberId::value))
                .query((row, _) -> new MemberId(Sql.uuid(row, "made_for")))
                .list());
        return found;
    }

    @Override
    public void follow(Map<MemberId, MemberId> persons) {
        jdbc.sql(HOME)
                .param("records", Sql.uuids(persons.keySet(), MemberId::value))
                .update();
        jdbc.sql(FOLLOW)
                .param("records", Sql.uuids(persons.keySet(), MemberId::value))
                .param("people", Sql.uuids(persons.values(), MemberId::value))
                .update();
    }

    @Override
    public int unread(MemberId person) {
        return jdbc.sql("select count(*) from notification.notice where person = :person and opened_at is null")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }
}
