package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.MeetingTraces;
import vn.chiboso.membership.api.AccountId;
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
            select 'TASK', t.deadline, t.title, t.state, null from meetings.task t where t.id in (
                select o.id from meetings.task o where o.owner_id = :member
                union select c.task_id from meetings.task_co_worker c where c.member_id = :member)
            union all
            select 'PAPER_READ', (o.at at time zone 'Asia/Ho_Chi_Minh')::date, m.title, null, null
            from meetings.paper_opened o join meetings.meeting m on m.id = o.meeting_id where o.member_id = :member
            union all
            select 'CALLED', (a.at at time zone 'Asia/Ho_Chi_Minh')::date, m.title, p.role, null
            from meetings.announcement_person p join meetings.announcement a on a.meeting_id = p.meeting_id and a.round = p.round
            join meetings.meeting m on m.id = p.meeting_id where p.member_id = :member
            union all
            select 'CODE_TYPED', (a.at at time zone 'Asia/Ho_Chi_Minh')::date, m.title, null, null
            from meetings.check_in_attempt a join meetings.meeting m on m.id = a.meeting_id where a.member_id = :member
            union all
            select 'FROM_FILE', (f.taken_at at time zone 'Asia/Ho_Chi_Minh')::date, m.title, null, null
            from meetings.attendance_file_seat s join meetings.attendance_file f on f.id = s.file_id
            join meetings.meeting m on m.id = f.meeting_id where s.member_id = :member
            union all
            select 'LATE_EXCUSE', (e.at at time zone 'Asia/Ho_Chi_Minh')::date, m.title,
                case when e.accepted then 'ACCEPTED' else 'TAKEN_BACK' end,
                case when e.accepted then e.accepted_by || ', ' || to_char(e.accepted_on, 'DD/MM/YYYY') || ': ' || e.reason else e.reason end
            from meetings.absence_excuse e join meetings.meeting m on m.id = e.meeting_id where e.member_id = :member
            union all
            select 'CHAIR', (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date, m.title, null, null
            from meetings.meeting m where m.chair_id = :member
            union all
            select 'SECRETARY', (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date, m.title, null, null
            from meetings.meeting m where m.secretary_id = :member
            union all
            select 'PRESENTER', (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date, i.title, null, null
            from meetings.agenda_item i join meetings.meeting m on m.id = i.meeting_id where i.presenter_id = :member
            union all
            select 'PREPARER', (m.starts_at at time zone 'Asia/Ho_Chi_Minh')::date, i.title, null, null
            from meetings.agenda_item i join meetings.meeting m on m.id = i.meeting_id where i.preparer_id = :member
            order by 2, 1, 3
            """;
    /** Of minutes and excuses when and which: what minutes say is the branch's, and why somebody stayed away is theirs. */
    private static final String WRITTEN = """
            select 'TASK_REPORT' sort, (r.at at time zone 'Asia/Ho_Chi_Minh')::date on_day, t.title, r.kind detail, nullif(r.note, '') note
            from meetings.task_report r join meetings.task t on t.id = r.task_id where r.by_account = any (:accounts)
            union all
            select 'MINUTES_EDIT', (e.at at time zone 'Asia/Ho_Chi_Minh')::date, m.title, null, null
            from meetings.minutes_edit e join meetings.meeting m on m.id = e.meeting_id where e.by_account = any (:accounts)
            union all
            select 'LATE_EXCUSE', (e.at at time zone 'Asia/Ho_Chi_Minh')::date, m.title,
                case when e.accepted then 'ACCEPTED' else 'TAKEN_BACK' end, null
            from meetings.absence_excuse e join meetings.meeting m on m.id = e.meeting_id where e.by_account = any (:accounts)
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
                .query(SqlMeetingTraces::trace)
                .list();
    }

    @Override
    public List<Trace> writtenBy(Collection<AccountId> accounts) {
        return sql.sql(WRITTEN)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(SqlMeetingTraces::trace)
                .list();
    }

    private static Trace trace(ResultSet row, int n) throws SQLException {
        return new Trace(
                Sort.valueOf(row.getString("sort")),
                row.getObject("on_day", LocalDate.class),
                row.getString("title"),
                row.getString("detail"),
                row.getString("note"));
    }
}
