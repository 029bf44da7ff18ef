package vn.chiboso.membership.adapter.out.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.ReadinessNotes;
import vn.chiboso.membership.domain.readiness.ReadinessNote;
import vn.chiboso.membership.domain.readiness.Skill;

/** Table {@code readiness}; a record that was merged points to the person, so nothing is moved and undoing needs nothing. */
@Component
class JdbcReadinessNotes implements ReadinessNotes {
    private final JdbcClient sql;

    JdbcReadinessNotes(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void lock(MemberId member) {
        sql.sql("select id from membership.member where id = :member for no key update")
                .param("member", member.value())
                .query(UUID.class)
                .list();
    }

    @Override
    public Optional<ReadinessNote> last(MemberId member) {
        return Optional.ofNullable(last(List.of(member)).get(member));
    }

    @Override
    public Map<MemberId, ReadinessNote> last(Collection<MemberId> members) {
        var found = new HashMap<MemberId, ReadinessNote>();
        sql.sql("""
                select r.*, p.id as person_id, h.merged_into as helper_now from unnest(cast(:members as uuid[])) p (id)
                cross join lateral membership.last_readiness(p.id) r
                left join membership.member h on h.id = r.helper_id
                """)
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(row -> {
                    var note = ReadinessRows.note(row);
                    found.put(note.member(), note);
                });
        return found;
    }

    @Override
    public List<ReadinessNote> of(MemberId member) {
        return sql.sql("""
                select r.*, cast(:member as uuid) as person_id, h.merged_into as helper_now from membership.readiness r
                left join membership.member h on h.id = r.helper_id
                where r.member_id = any (array(
                    select cast(:member as uuid) union all select g.id from membership.member g where g.merged_into = :member))
                order by r.turn desc
                """)
                .param("member", member.value())
                .query((row, n) -> ReadinessRows.note(row))
                .list();
    }

    @Override
    public List<ReadinessNote> helpedBy(MemberId helper) {
        return sql.sql("""
                select r.*, p.id as person_id, h.merged_into as helper_now
                from (select distinct coalesce(m.merged_into, m.id) as id from membership.readiness s
                      join membership.member m on m.id = s.member_id
                      where s.helper_id = any (array(
                          select cast(:helper as uuid) union all select g.id from membership.member g where g.merged_into = :helper))) p
                cross join lateral membership.last_readiness(p.id) r
                join membership.member h on h.id = r.helper_id and coalesce(h.merged_into, h.id) = :helper
                """)
                .param("helper", helper.value())
                .query((row, n) -> ReadinessRows.note(row))
                .list();
    }

    @Override
    public void add(ReadinessNote note, Collection<Skill> asked, AccountId by, Instant at) {
        var answers = note.answers();
        var asking = note.asked();
        sql.sql("""
                insert into membership.readiness (id, member_id, kind, device, connection, skills, paper, helper_id, way,
                    asked_on, asked_own, asked_by, by_account, by_name, on_day, recorded_at)
                values (:id, :member, :kind, :device, :connection, :skills, :paper, :helper, :way,
                    :askedOn, :askedOwn, :askedBy, :account, :name, :on, :at)
                """)
                .param("id", note.id().value())
                .param("member", note.member().value())
                .param("kind", note.kind().name())
                .param(
                        "device",
                        answers.device() == null ? null : answers.device().name())
                .param("connection", answers.connection().name())
                .param("skills", ReadinessRows.skills(answers.skills()))
                .param("paper", ReadinessRows.paper(answers.paper()))
                .param(
                        "helper",
                        answers.helper() == null ? null : answers.helper().value())
                .param("way", answers.reading(Set.copyOf(asked)).way().name())
                .param("askedOn", asking == null ? null : asking.on())
                .param("askedOwn", asking == null ? null : asking.own())
                .param("askedBy", asking == null ? null : asking.by())
                .param("account", by.value())
                .param("name", note.by())
                .param("on", note.on())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
