package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.meetings.domain.Days;
import vn.chiboso.meetings.domain.RegularDay;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** A row of {@link FactSql} as facts. */
final class FactRow {
    private FactRow() {}

    /** What the row alone cannot say. */
    record Known(@Nullable RegularDay due, @Nullable Boolean committeeMet) {}

    static MeetingSummary summary(ResultSet rs) throws SQLException {
        return new MeetingSummary(
                new MeetingId(Row.uuid(rs, "id")),
                new UnitId(Row.uuid(rs, "unit_id")),
                new UnitPath(Row.text(rs, "unit_path")),
                Row.name(rs, "kind", MeetingKind.class),
                Row.name(rs, "state", MeetingState.class),
                YearMonth.from(Row.day(rs, "month")),
                Row.text(rs, "title"),
                Row.instant(rs, "starts_at"),
                Row.instantOrNull(rs, "opened_at"),
                Row.instantOrNull(rs, "concluded_at"));
    }

    static MeetingFacts facts(ResultSet rs, MeetingSummary meeting, Known known, Instant now) throws SQLException {
        return new MeetingFacts(
                meeting,
                known.due() == null ? null : known.due().day(),
                known.due() == null ? null : known.due().latest(),
                minutes(rs, meeting, now),
                meeting.kind() == MeetingKind.REGULAR ? rs.getInt("minimum_minutes") : 0,
                rs.getInt("on_roll"),
                rs.getInt("expected"),
                rs.getInt("in_person"),
                rs.getInt("online"),
                rs.getInt("with_reason") + rs.getInt("excused_later"),
                rs.getInt("without_reason"),
                rs.getInt("excused_later"),
                rs.getInt("speakers"),
                steps(rs),
                Row.texts(rs, "titles"),
                known.committeeMet(),
                Row.instantOrNull(rs, "announced_at"),
                rs.getInt("invited") > 0,
                rs.getInt("invited_present") > 0,
                Row.instantOrNull(rs, "last_at"),
                rs.getInt("papers"),
                rs.getInt("tasks_due"),
                rs.getInt("tasks_on_time"),
                Row.instantOrNull(rs, "recorded_at"),
                Row.instantOrNull(rs, "posted_at"),
                session(rs, meeting, now));
    }

    private static MeetingFacts.@Nullable Session session(ResultSet rs, MeetingSummary meeting, Instant now)
            throws SQLException {
        var minutes = minutes(rs, meeting, now);
        return minutes == null || rs.getObject("other_half") == null || rs.getObject("combined_minutes") == null
                ? null
                : new MeetingFacts.Session(minutes + rs.getInt("other_half"), rs.getInt("combined_minutes"));
    }

    private static @Nullable Integer minutes(ResultSet rs, MeetingSummary meeting, Instant now) throws SQLException {
        var from = meeting.openedAt();
        if (from == null) {
            return 0;
        }
        var enteredAfterwards = rs.getObject("opening_noted_at") != null;
        if (meeting.concludedAt() == null && enteredAfterwards && !Days.areOne(from, now)) {
            return null;
        }
        var end = meeting.concludedAt() == null ? now : meeting.concludedAt();
        return (int) Math.max(0, Duration.between(from, end).toMinutes());
    }

    private static Set<MeetingFacts.Step> steps(ResultSet rs) throws SQLException {
        var opened = rs.getObject("opened_at") != null;
        var done = EnumSet.noneOf(MeetingFacts.Step.class);
        add(done, MeetingFacts.Step.OPENED, opened);
        add(done, MeetingFacts.Step.SECRETARY_APPOINTED, opened && rs.getObject("secretary_id") != null);
        add(done, MeetingFacts.Step.ROLL_CALLED, opened && rs.getInt("expected") > 0 && rs.getInt("not_called") == 0);
        var items = rs.getInt("items");
        add(done, MeetingFacts.Step.AGENDA_DISCUSSED, items > 0 && rs.getInt("finished") == items);
        add(done, MeetingFacts.Step.CONCLUDED, rs.getObject("concluded_at") != null);
        add(done, MeetingFacts.Step.RESOLUTION_VOTED, rs.getBoolean("voted_resolution"));
        add(done, MeetingFacts.Step.TASKS_ASSIGNED, rs.getBoolean("tasks_assigned"));
        add(done, MeetingFacts.Step.SELF_SCORED, rs.getBoolean("voted_score"));
        add(done, MeetingFacts.Step.MINUTES_ADOPTED, rs.getObject("minutes_adopted_at") != null);
        return done;
    }

    private static void add(Set<MeetingFacts.Step> done, MeetingFacts.Step step, boolean holds) {
        if (holds) {
            done.add(step);
        }
    }
}
