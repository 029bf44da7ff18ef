package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.application.port.out.proceedings.Resolutions;
import vn.chiboso.meetings.domain.resolution.PreviousTask;
import vn.chiboso.meetings.domain.resolution.RegisterLine;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.membership.api.UnitId;

@Component
class SqlResolutions implements Resolutions {
    private final JdbcClient sql;
    private final TaskRows tasks;
    private final Clock clock;

    SqlResolutions(JdbcClient sql, TaskRows tasks, Clock clock) {
        this.sql = sql;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public Optional<Resolution> find(ResolutionId resolution) {
        return one("where id = :k", resolution.value());
    }

    @Override
    public Optional<Resolution> ofMeeting(MeetingId meeting) {
        return one("where meeting_id = :k", meeting.value());
    }

    @Override
    public void save(Resolution r) {
        sql.sql("""
                insert into meetings.resolution (id, meeting_id, unit_id, unit_path, meeting_day, title, last_month, praise,
                    limits, next_month, state, adopted_at, version, written_by)
                values (:id, :m, :unit, :path, :day, :title, :last, :praise, :limits, :next, :state, :at, :version, :by)
                on conflict (id) do update set title = excluded.title, last_month = excluded.last_month,
                    praise = excluded.praise, limits = excluded.limits, next_month = excluded.next_month,
                    state = excluded.state, adopted_at = excluded.adopted_at, version = excluded.version,
                    written_by = excluded.written_by
                """)
                .param("id", r.id().value())
                .param("m", r.meeting().value())
                .param("unit", r.unit().value())
                .param("path", r.unitPath().value())
                .param("day", r.meetingDay())
                .param("title", r.text().title())
                .param("last", r.text().lastMonth())
                .param("praise", r.text().praise())
                .param("limits", r.text().limits())
                .param("next", r.text().nextMonth())
                .param("state", r.state().name())
                .param("at", Row.at(r.adoptedAt()))
                .param("version", r.version())
                .param("by", r.writtenBy())
                .update();
        saveTasks(r);
        savePrevious(r);
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

    private Optional<Resolution> one(String condition, UUID key) {
        return sql.sql("select * from meetings.resolution " + condition)
                .param("k", key)
                .query((rs, n) -> ResolutionRow.of(rs, List.of(), List.of()))
                .optional()
                .map(r -> ResolutionRow.with(
                        r,
                        tasks.query(
                                "where t.resolution_id = :r order by t.position, t.id", Map.of("r", r.id().value())),
                        previous(r.id())));
    }

    private void saveTasks(Resolution r) {
        var kept = Row.ids(r.tasks().stream().map(t -> t.id().value()).toList());
        sql.sql("delete from meetings.task where resolution_id = :r and not (id = any(:kept))")
                .param("r", r.id().value())
                .param("kept", kept)
                .update();
        for (var i = 0; i < r.tasks().size(); i++) {
            tasks.insert(r.tasks().get(i), r.unitPath(), i + 1);
        }
    }

    private void savePrevious(Resolution r) {
        for (var i = 0; i < r.previous().size(); i++) {
            var p = r.previous().get(i);
            sql.sql("""
                    insert into meetings.resolution_previous_task
                        (resolution_id, position, title, owner_name, deadline, state, done_on)
                    values (:r, :position, :title, :owner, :deadline, :state, :done)
                    on conflict (resolution_id, position) do nothing
                    """)
                    .param("r", r.id().value())
                    .param("position", i + 1)
                    .param("title", p.title())
                    .param("owner", p.ownerName())
                    .param("deadline", p.deadline())
                    .param("state", p.state().name())
                    .param("done", p.doneOn())
                    .update();
        }
    }

    private List<PreviousTask> previous(ResolutionId id) {
        return sql.sql("select * from meetings.resolution_previous_task where resolution_id = :r order by position")
                .param("r", id.value())
                .query((rs, n) -> ResolutionRow.previous(rs))
                .list();
    }
}
