package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.domain.resolution.PreviousTask;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.meetings.domain.resolution.ResolutionState;
import vn.chiboso.meetings.domain.resolution.ResolutionText;
import vn.chiboso.meetings.domain.resolution.Task;
import vn.chiboso.meetings.domain.resolution.TaskState;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Rows of resolutions as values. */
final class ResolutionRow {
    private ResolutionRow() {}

    static Resolution of(ResultSet rs, List<Task> tasks, List<PreviousTask> previous) throws SQLException {
        return new Resolution(
                new ResolutionId(Row.uuid(rs, "id")),
                new MeetingId(Row.uuid(rs, "meeting_id")),
                new UnitId(Row.uuid(rs, "unit_id")),
                new UnitPath(Row.text(rs, "unit_path")),
                Row.day(rs, "meeting_day"),
                new ResolutionText(
                        Row.text(rs, "title"),
                        Row.text(rs, "last_month"),
                        Row.text(rs, "praise"),
                        Row.text(rs, "limits"),
                        Row.text(rs, "next_month")),
                tasks,
                previous,
                Row.name(rs, "state", ResolutionState.class),
                Row.instantOrNull(rs, "adopted_at"),
                rs.getInt("version"),
                Row.text(rs, "written_by"));
    }

    static Resolution with(Resolution r, List<Task> tasks, List<PreviousTask> previous) {
        return new Resolution(
                r.id(),
                r.meeting(),
                r.unit(),
                r.unitPath(),
                r.meetingDay(),
                r.text(),
                tasks,
                previous,
                r.state(),
                r.adoptedAt(),
                r.version(),
                r.writtenBy());
    }

    static PreviousTask previous(ResultSet rs) throws SQLException {
        return new PreviousTask(
                Row.text(rs, "title"),
                Row.text(rs, "owner_name"),
                Row.day(rs, "deadline"),
                Row.name(rs, "state", TaskState.class),
                Row.dayOrNull(rs, "done_on"));
    }
}
