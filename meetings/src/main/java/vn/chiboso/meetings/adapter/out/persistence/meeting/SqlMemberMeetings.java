package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.MemberMeetings;
import vn.chiboso.membership.api.MemberDiary.Called;
import vn.chiboso.membership.api.MemberDiary.Given;
import vn.chiboso.membership.api.MemberDiary.Presence;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/** One person's seats and calls: the seat counts once a meeting has opened, the call before. */
@Component
class SqlMemberMeetings implements MemberMeetings {
    private static final String MEETINGS = """
        select m.id, m.unit_id, m.title, m.starts_at, case
            when s.presence in ('IN_PERSON', 'ONLINE') then s.presence
            when m.state in ('ANNOUNCED', 'OPEN') then 'CALLED'
            when s.member_id is null or s.role <> 'EXPECTED' then 'NOT_EXPECTED'
            when s.presence = 'ABSENT_WITH_REASON' then 'EXCUSED'
            when s.presence = 'ABSENT_WITHOUT_REASON' and coalesce((select e.accepted from meetings.absence_excuse e
                where e.meeting_id = m.id and e.member_id = s.member_id order by e.turn desc limit 1), false) then 'EXCUSED_LATER'
            when s.presence = 'ABSENT_WITHOUT_REASON' then 'ABSENT'
            else 'CALLED' end presence
        from meetings.meeting m left join meetings.seat s on s.meeting_id = m.id and s.member_id = :member
        where m.starts_at >= :from and m.starts_at < :until and m.state in ('ANNOUNCED', 'OPEN', 'CONCLUDED', 'RECORDED')
            and (s.member_id is not null or m.state = 'ANNOUNCED' and exists (
                select 1 from meetings.announcement_person p
                where p.meeting_id = m.id and p.member_id = :member and p.round = m.round))
            and m.id in (select meeting_id from meetings.seat where member_id = :member
                union select meeting_id from meetings.announcement_person where member_id = :member)
        order by m.starts_at desc, m.id limit 60\
        """;
    private static final String TASKS = """
        select t.id, t.resolution_id, t.unit_id, t.title, t.deadline, t.done_on from meetings.task t
        where t.state <> 'PLANNED' and (t.owner_id = :member
            or exists (select 1 from meetings.task_co_worker w where w.task_id = t.id and w.member_id = :member))
        order by t.done_on is not null, case when t.done_on is null then t.deadline end, t.done_on desc, t.id limit 60\
        """;

    private final JdbcClient sql;

    SqlMemberMeetings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Called> meetings(MemberId member, Instant from, Instant until) {
        return sql.sql(MEETINGS)
                .param("member", member.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Called(
                        unit(row),
                        row.getString("title"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        Presence.valueOf(row.getString("presence")),
                        "/meetings/" + row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public List<Given> tasks(MemberId member) {
        return sql.sql(TASKS)
                .param("member", member.value())
                .query((row, n) -> new Given(
                        unit(row),
                        row.getString("title"),
                        row.getObject("deadline", LocalDate.class),
                        row.getObject("done_on", LocalDate.class),
                        "/resolutions/" + row.getObject("resolution_id", UUID.class) + "/tasks/"
                                + row.getObject("id", UUID.class)))
                .list();
    }

    private static UnitId unit(ResultSet row) throws SQLException {
        return new UnitId(row.getObject("unit_id", UUID.class));
    }
}
