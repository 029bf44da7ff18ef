package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.domain.resolution.Person;
import vn.chiboso.meetings.domain.resolution.Task;
import vn.chiboso.meetings.domain.resolution.TaskState;
import vn.chiboso.membership.api.UnitId;

/** Lists of tasks with their co-workers, read in two queries whatever their number. */
@Component
class TaskRows {
    private final JdbcClient sql;

    TaskRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code condition} follows "from meetings.task t". */
    List<Task> query(String condition, Map<String, ?> params) {
        var rows = sql.sql("select t.* from meetings.task t " + condition)
                .params(params)
                .query((rs, n) -> task(rs, List.of()))
                .list();
        if (rows.isEmpty()) {
            return rows;
        }
        var help = coWorkers(rows);
        return rows.stream()
                .map(t -> with(t, help.getOrDefault(t.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<Person>> coWorkers(List<Task> tasks) {
        return sql
                .sql("select * from meetings.task_co_worker where task_id = any(:ids) order by position")
                .param("ids", Row.ids(tasks.stream().map(t -> t.id().value()).toList()))
                .query((rs, n) -> Map.entry(
                        Row.uuid(rs, "task_id"), new Person(Row.member(rs, "member_id"), Row.text(rs, "full_name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Task with(Task t, List<Person> help) {
        return new Task(
                t.id(),
                t.resolution(),
                t.unit(),
                t.title(),
                t.owner(),
                help,
                t.deadline(),
                t.state(),
                t.doneOn(),
                t.version());
    }

    private static Task task(ResultSet rs, List<Person> help) throws SQLException {
        return new Task(
                new TaskId(Row.uuid(rs, "id")),
                new ResolutionId(Row.uuid(rs, "resolution_id")),
                new UnitId(Row.uuid(rs, "unit_id")),
                Row.text(rs, "title"),
                new Person(Row.member(rs, "owner_id"), Row.text(rs, "owner_name")),
                help,
                Row.day(rs, "deadline"),
                Row.name(rs, "state", TaskState.class),
                Row.dayOrNull(rs, "done_on"),
                rs.getInt("version"));
    }
}
