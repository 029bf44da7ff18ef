package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.Seats;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.SeatRole;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;

/** The snapshot of the roll and the roll call on it; SQL, because seats are put in place one by one, never with the meeting. */
@Component
class SqlSeats implements Seats {
    private final JdbcClient sql;

    SqlSeats(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Seat> of(MeetingId meeting) {
        return sql.sql("select * from meetings.seat where meeting_id = :m order by position, member_id")
                .param("m", meeting.value())
                .query((rs, n) -> seat(rs))
                .list();
    }

    @Override
    public Optional<Seat> find(MeetingId meeting, MemberId member) {
        return sql.sql("select * from meetings.seat where meeting_id = :m and member_id = :member")
                .param("m", meeting.value())
                .param("member", member.value())
                .query((rs, n) -> seat(rs))
                .optional();
    }

    @Override
    public void take(MeetingId meeting, List<Seat> seats) {
        seats.forEach(seat -> save(meeting, seat));
    }

    @Override
    public void save(MeetingId meeting, Seat seat) {
        sql.sql("""
                insert into meetings.seat (meeting_id, member_id, position, full_name, status, official, role, presence, reason,
                    arrived_at, left_at)
                values (:m, :member,
                    (select coalesce(max(position), 0) + 1 from meetings.seat where meeting_id = :m),
                    :name, :status, :official, :role, :presence, :reason, :arrived, :left)
                on conflict (meeting_id, member_id) do update set presence = excluded.presence, reason = excluded.reason,
                    arrived_at = excluded.arrived_at, left_at = excluded.left_at
                """)
                .param("m", meeting.value())
                .param("member", seat.member().value())
                .param("name", seat.fullName())
                .param("status", seat.status() == null ? null : seat.status().name())
                .param("official", seat.official())
                .param("role", seat.role().name())
                .param("presence", seat.presence().name())
                .param("reason", seat.reason())
                .param("arrived", Columns.at(seat.arrivedAt()))
                .param("left", Columns.at(seat.leftAt()))
                .update();
    }

    private static Seat seat(ResultSet rs) throws SQLException {
        var status = rs.getString("status");
        return new Seat(
                new MemberId(Columns.uuid(rs, "member_id")),
                Columns.text(rs, "full_name"),
                status == null ? null : MemberStatus.valueOf(status),
                rs.getBoolean("official"),
                SeatRole.valueOf(rs.getString("role")),
                Presence.valueOf(rs.getString("presence")),
                rs.getString("reason"),
                Columns.instantOrNull(rs, "arrived_at"),
                Columns.instantOrNull(rs, "left_at"));
    }
}
