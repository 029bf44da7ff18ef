package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** A row of {@code meetings.meeting} in a list. */
final class MeetingRow {
    private MeetingRow() {}

    static MeetingSummary summary(ResultSet rs) throws SQLException {
        return new MeetingSummary(
                new MeetingId(Columns.uuid(rs, "id")),
                new UnitId(Columns.uuid(rs, "unit_id")),
                new UnitPath(Columns.text(rs, "unit_path")),
                MeetingKind.valueOf(rs.getString("kind")),
                MeetingState.valueOf(rs.getString("state")),
                Columns.month(rs, "month"),
                Columns.text(rs, "title"),
                Columns.instant(rs, "starts_at"),
                Columns.instantOrNull(rs, "opened_at"),
                Columns.instantOrNull(rs, "concluded_at"));
    }
}
