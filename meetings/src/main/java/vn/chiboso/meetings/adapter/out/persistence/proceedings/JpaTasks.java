package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.application.port.out.proceedings.Tasks;
import vn.chiboso.meetings.domain.resolution.ResolutionRefusal;
import vn.chiboso.meetings.domain.resolution.Task;
import vn.chiboso.meetings.domain.resolution.TaskReport;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/** One task through JPA, locked while it is reported on; lists and histories of many are SQL. */
@Component
class JpaTasks implements Tasks {
    private final TaskEntities entities;
    private final TaskMapper mapper;
    private final EntityManager context;
    private final JdbcClient sql;
    private final TaskRows rows;

    JpaTasks(TaskEntities entities, TaskMapper mapper, EntityManager context, JdbcClient sql, TaskRows rows) {
        this.entities = entities;
        this.mapper = mapper;
        this.context = context;
        this.sql = sql;
        this.rows = rows;
    }

    @Override
    public Optional<Task> lock(TaskId task) {
        return entities.lock(task.value())
                .flatMap(version -> current(task.value(), version))
                .map(mapper::task);
    }

    @Override
    public void save(Task t) {
        var kept = entities.findById(t.id().value()).orElseThrow(ResolutionRefusal::noTask);
        if (kept.getState() == t.state() && Objects.equals(kept.getDoneOn(), t.doneOn())) {
            return;
        }
        try {
            if (!Objects.equals(kept.getVersion(), t.version() - 1L)) {
                throw new OptimisticLockingFailureException("task " + t.id() + " was changed since it was read");
            }
            kept.setState(t.state());
            kept.setDoneOn(t.doneOn());
            entities.saveAndFlush(kept);
        } catch (OptimisticLockingFailureException e) {
            throw ResolutionRefusal.taskChanged();
        }
    }

    @Override
    public List<Task> ofUnit(UnitId unit) {
        return rows.query(
                "where t.unit_id = :u and t.state <> 'PLANNED'"
                        + " order by t.state in ('DONE', 'CONFIRMED'), t.deadline, t.position, t.id",
                Map.of("u", unit.value()));
    }

    @Override
    public List<Task> owedBy(MemberId member) {
        return rows.query(
                "where t.owner_id = :m and t.state = 'GIVEN' order by t.deadline, t.id", Map.of("m", member.value()));
    }

    @Override
    public List<Task> earlier(UnitId unit, LocalDate meetingDay) {
        return rows.query("""
                join meetings.resolution r on r.id = t.resolution_id
                cross join (select max(meeting_day) as day from meetings.resolution
                            where unit_id = :u and state = 'ADOPTED' and meeting_day < :day) latest
                where r.unit_id = :u and r.state = 'ADOPTED' and r.meeting_day < :day
                  and (r.meeting_day = latest.day or t.state = 'GIVEN' or t.done_on >= latest.day)
                order by r.meeting_day, t.position, t.id
                """, Map.of("u", unit.value(), "day", meetingDay));
    }

    @Override
    public LocalDate givenOn(TaskId task) {
        return sql.sql("""
                        select r.meeting_day from meetings.task t join meetings.resolution r on r.id = t.resolution_id
                        where t.id = :t
                        """)
                .param("t", task.value())
                .query((rs, n) -> Row.day(rs, "meeting_day"))
                .single();
    }

    @Override
    public boolean addReport(TaskReport r, AccountId by) {
        return sql.sql("""
                        insert into meetings.task_report (id, task_id, kind, note, day, by_name, by_account, at)
                        values (:id, :t, :kind, :note, :day, :by, :account, :at) on conflict (id) do nothing
                        """)
                        .param("id", r.id())
                        .param("t", r.task().value())
                        .param("kind", r.kind().name())
                        .param("note", r.note())
                        .param("day", r.day())
                        .param("by", r.by())
                        .param("account", by.value())
                        .param("at", Row.at(r.at()))
                        .update()
                == 1;
    }

    @Override
    public List<TaskReport> reports(Collection<TaskId> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        return sql.sql("select * from meetings.task_report where task_id = any(:ids) order by at, id")
                .param("ids", Row.ids(tasks.stream().map(TaskId::value).toList()))
                .query((rs, n) -> new TaskReport(
                        Row.uuid(rs, "id"),
                        new TaskId(Row.uuid(rs, "task_id")),
                        Row.name(rs, "kind", TaskReport.Kind.class),
                        Row.text(rs, "note"),
                        Row.day(rs, "day"),
                        Row.text(rs, "by_name"),
                        Row.instant(rs, "at")))
                .list();
    }

    /** What the persistence context read before the row was locked may be older than the row. */
    private Optional<TaskEntity> current(UUID id, Long version) {
        var found = entities.findById(id);
        found.filter(e -> !Objects.equals(e.getVersion(), version)).ifPresent(context::refresh);
        return found;
    }
}
