package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.Announcements;
import vn.chiboso.meetings.domain.Announcement;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.SeatRole;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;

/** Rounds of telling people; SQL, because rows are only added and nothing in them is changed afterwards. */
@Component
class SqlAnnouncements implements Announcements {
    private final JdbcClient sql;

    SqlAnnouncements(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(Announcement a) {
        sql.sql("""
                insert into meetings.announcement (meeting_id, round, at, by_account, starts_at, place)
                values (:m, :round, :at, :by, :startsAt, :place)
                """)
                .param("m", a.meeting().value())
                .param("round", a.round())
                .param("at", Columns.at(a.at()))
                .param("by", a.by().value())
                .param("startsAt", Columns.at(a.startsAt()))
                .param("place", a.place())
                .update();
        for (var person : a.people()) {
            sql.sql("""
                    insert into meetings.announcement_person (meeting_id, round, member_id, full_name, status, role)
                    values (:m, :round, :member, :name, :status, :role)
                    """)
                    .param("m", a.meeting().value())
                    .param("round", a.round())
                    .param("member", person.member().value())
                    .param("name", person.fullName())
                    .param(
                            "status",
                            person.status() == null ? null : person.status().name())
                    .param("role", person.role().name())
                    .update();
        }
    }

    @Override
    public Optional<Announcement> latest(MeetingId meeting) {
        return sql.sql("select * from meetings.announcement where meeting_id = :m order by round desc limit 1")
                .param("m", meeting.value())
                .query((rs, n) -> new Announcement(
                        meeting,
                        rs.getInt("round"),
                        Columns.instant(rs, "at"),
                        new AccountId(Columns.uuid(rs, "by_account")),
                        Columns.instant(rs, "starts_at"),
                        Columns.text(rs, "place"),
                        people(meeting, rs.getInt("round"))))
                .optional();
    }

    private List<Seat> people(MeetingId meeting, int round) {
        return sql.sql("""
                        select * from meetings.announcement_person where meeting_id = :m and round = :round
                        order by role, full_name collate "vi-x-icu", member_id
                        """)
                .param("m", meeting.value())
                .param("round", round)
                .query((rs, n) -> person(rs))
                .list();
    }

    private static Seat person(ResultSet rs) throws SQLException {
        var status = rs.getString("status");
        return new Seat(
                new MemberId(Columns.uuid(rs, "member_id")),
                Columns.text(rs, "full_name"),
                status == null ? null : MemberStatus.valueOf(status),
                SeatRole.valueOf(rs.getString("role")),
                Presence.UNKNOWN,
                null,
                null,
                null);
    }
}
