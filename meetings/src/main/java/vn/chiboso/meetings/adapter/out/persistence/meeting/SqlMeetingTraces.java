package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.MeetingTraces;
import vn.chiboso.membership.api.MemberId;

/** One person's rows of all meetings. */
@Component
class SqlMeetingTraces implements MeetingTraces {
    private static final String SELECT = """
            select 'PRESENCE' sort, (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date on_day, m.title, s.presence detail, s.reason note
            from meetings.seat s join meetings.meeting m on m.id = s.meeting_id where s.member_id = :member
            union all
            select 'REPLY', (r.at at time zone 'Asia/Ho_Chi_Minh')::date, m.title, r.choice, r.reason
            from meetings.reply r join meetings.meeting m on m.id = r.meeting_id where r.member_id = :member
            union all
            select 'SPEECH', (s.spoken_at at time zone 'Asia/Ho_Chi_Minh')::date, m.title, null, s.gist
            from meetings.speech s join meetings.meeting m on m.id = s.meeting_id where s.member_id = :member
            union all
            select 'OPEN_VOTE', (coalesce(e.voted_at, m.starts_at) at time zone 'Asia/Ho_Chi_Minh')::date, v.question, e.choice, null
            from meetings.elector e join meetings.vote v on v.id = e.vote_id join meetings.meeting m on m.id = v.meeting_id
            where e.member_id = :member and e.choice is not null
            union all
            select 'TASK', t.deadline, t.title, t.state, null from meetings.task t where t.owner_id = :member
                or exists (select 1 from meetings.task_co_worker c where c.task_id = t.id and c.member_id = :member)
            union all
            select 'PAPER_READ', (o.at at time zone 'Asia/Ho_Chi_Minh')::date, m.title, null, null
            from meetings.paper_opened o join meetings.meeting m on m.id = o.meeting_id where o.member_id = :member
            order by 2, 1, 3
            """;

    private final JdbcClient sql;

    SqlMeetingTraces(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Trace> of(MemberId member) {
        return sql.sql(SELECT)
                .param("member", member.value())
                .query((row, n) -> new Trace(
                        Sort.valueOf(row.getString("sort")),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("title"),
                        row.getString("detail"),
                        row.getString("note")))
                .list();
    }
}
