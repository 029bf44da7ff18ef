package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.application.port.out.proceedings.Resolutions;
import vn.chiboso.meetings.domain.resolution.RegisterLine;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.meetings.domain.resolution.ResolutionRefusal;
import vn.chiboso.membership.api.UnitId;

/** Resolutions with their tasks through JPA; the register is a count and stays SQL. */
@Component
class JpaResolutions implements Resolutions {
    private final ResolutionEntities entities;
    private final ResolutionMapper mapper;
    private final TaskMapper tasks;
    private final JdbcClient sql;
    private final Clock clock;

    JpaResolutions(
            ResolutionEntities entities, ResolutionMapper mapper, TaskMapper tasks, JdbcClient sql, Clock clock) {
        this.entities = entities;
        this.mapper = mapper;
        this.tasks = tasks;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<Resolution> find(ResolutionId resolution) {
        return entities.findById(resolution.value()).map(mapper::resolution);
    }

    @Override
    public Optional<Resolution> ofMeeting(MeetingId meeting) {
        return entities.findByMeeting(meeting.value()).map(mapper::resolution);
    }

    @Override
    public void save(Resolution r) {
        var kept = entities.findById(r.id().value()).orElse(null);
        var version = kept == null ? null : kept.getVersion();
        if (kept != null && version != null && version + 1 != r.version()) {
            throw ResolutionRefusal.stale(kept.getWrittenBy());
        }
        try {
            entities.saveAndFlush(mapper.entity(r, version, rows(r, kept)));
        } catch (OptimisticLockingFailureException e) {
            throw ResolutionRefusal.stale(writerOf(r.id()));
        } catch (DataIntegrityViolationException e) {
            // the task's id comes from the form; another resolution's task is not to be taken over
            throw String.valueOf(e.getMostSpecificCause().getMessage()).contains("task_pkey")
                    ? ResolutionRefusal.noTask()
                    : e;
        }
    }

    @Override
    public List<RegisterLine> register(UnitId unit) {
        return sql.sql("""
                        select r.id, r.meeting_id, r.title, r.meeting_day, count(t.id) as tasks,
                            count(t.id) filter (where t.state in ('DONE', 'CONFIRMED')) as done,
                            count(t.id) filter (where t.state = 'GIVEN' and t.deadline < :today) as late
                        from meetings.resolution r left join meetings.task t on t.resolution_id = r.id
                        where r.unit_id = :u and r.state = 'ADOPTED'
                        group by r.id order by r.meeting_day desc, r.id desc
                        """)
                .param("u", unit.value())
                .param("today", LocalDate.now(clock))
                .query((rs, n) -> new RegisterLine(
                        new ResolutionId(Row.uuid(rs, "id")),
                        new MeetingId(Row.uuid(rs, "meeting_id")),
                        Row.text(rs, "title"),
                        Row.day(rs, "meeting_day"),
                        rs.getInt("tasks"),
                        rs.getInt("done"),
                        rs.getInt("late")))
                .list();
    }

    private List<TaskEntity> rows(Resolution r, @Nullable ResolutionEntity kept) {
        var versions = versions(kept);
        var rows = new ArrayList<TaskEntity>();
        for (var t : r.tasks()) {
            rows.add(tasks.entity(t, r.unitPath(), rows.size() + 1, versions.get(t.id().value())));
        }
        return rows;
    }

    private static Map<UUID, @Nullable Long> versions(@Nullable ResolutionEntity kept) {
        var versions = new HashMap<UUID, @Nullable Long>();
        if (kept != null) {
            kept.getTasks().forEach(t -> versions.put(t.getId(), t.getVersion()));
        }
        return versions;
    }

    private String writerOf(ResolutionId id) {
        return sql.sql("select written_by from meetings.resolution where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
