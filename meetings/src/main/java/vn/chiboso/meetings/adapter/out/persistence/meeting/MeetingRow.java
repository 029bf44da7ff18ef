package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.meetings.domain.Agenda;
import vn.chiboso.meetings.domain.Course;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingForm;
import vn.chiboso.meetings.domain.Occasion;
import vn.chiboso.meetings.domain.Plan;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** A row of {@code meetings.meeting}, read and written. */
final class MeetingRow {
    private MeetingRow() {}

    static Map<String, @Nullable Object> of(Meeting m) {
        var o = m.occasion();
        var p = m.plan();
        var c = m.course();
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", o.id().value());
        row.put("unit", o.unit().value());
        row.put("path", o.unitPath().value());
        row.put("kind", o.kind().name());
        row.put("month", o.month().atDay(1));
        row.put("prepares", o.prepares() == null ? null : o.prepares().value());
        row.put("title", p.title());
        row.put("startsAt", Columns.at(p.startsAt()));
        row.put("minutes", p.minutes());
        row.put("place", p.place());
        row.put("form", p.form().name());
        row.put("link", p.onlineLink());
        row.put("chair", Columns.id(p.chair()));
        row.put("secretary", Columns.id(c.secretary()));
        row.put("state", c.state().name());
        row.put("round", c.round());
        row.put("changed", c.changed());
        row.put("announcedAt", Columns.at(c.announcedAt()));
        row.put("openedAt", Columns.at(c.openedAt()));
        row.put("concludedAt", Columns.at(c.concludedAt()));
        row.put("recordedAt", Columns.at(c.recordedAt()));
        row.put("cancelReason", c.cancelReason());
        row.put("code", c.code());
        row.put("version", m.version());
        return row;
    }

    static Meeting meeting(ResultSet rs, Agenda agenda) throws SQLException {
        return new Meeting(occasion(rs), plan(rs), agenda, course(rs), rs.getLong("version"));
    }

    static MeetingSummary summary(ResultSet rs) throws SQLException {
        return new Meeting(occasion(rs), plan(rs), Agenda.empty(), course(rs), 0).summary();
    }

    private static Occasion occasion(ResultSet rs) throws SQLException {
        var prepares = rs.getObject("prepares", UUID.class);
        return new Occasion(
                new MeetingId(Columns.uuid(rs, "id")),
                new UnitId(Columns.uuid(rs, "unit_id")),
                new UnitPath(Columns.text(rs, "unit_path")),
                MeetingKind.valueOf(rs.getString("kind")),
                Columns.month(rs, "month"),
                prepares == null ? null : new MeetingId(prepares));
    }

    private static Plan plan(ResultSet rs) throws SQLException {
        return new Plan(
                Columns.text(rs, "title"),
                Columns.instant(rs, "starts_at"),
                rs.getInt("minutes"),
                Columns.text(rs, "place"),
                MeetingForm.valueOf(rs.getString("form")),
                rs.getString("online_link"),
                Columns.member(rs, "chair_id"));
    }

    private static Course course(ResultSet rs) throws SQLException {
        return new Course(
                MeetingState.valueOf(rs.getString("state")),
                rs.getInt("round"),
                rs.getBoolean("changed_since_notice"),
                Columns.instantOrNull(rs, "announced_at"),
                Columns.instantOrNull(rs, "opened_at"),
                Columns.instantOrNull(rs, "concluded_at"),
                Columns.instantOrNull(rs, "recorded_at"),
                rs.getString("cancel_reason"),
                Columns.member(rs, "secretary_id"),
                rs.getString("check_in_code"));
    }
}
