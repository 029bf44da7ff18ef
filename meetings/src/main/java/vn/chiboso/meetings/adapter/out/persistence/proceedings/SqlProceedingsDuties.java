package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingDuty;
import vn.chiboso.meetings.application.port.out.DutySource;
import vn.chiboso.meetings.application.port.out.proceedings.Tasks;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Tasks to be done, and minutes still to be adopted by those who conducted a meeting. */
@Component
class SqlProceedingsDuties implements DutySource {
    private final JdbcClient sql;
    private final Tasks tasks;
    private final Clock clock;

    SqlProceedingsDuties(JdbcClient sql, Tasks tasks, Clock clock) {
        this.sql = sql;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public List<MeetingDuty> of(Actor actor, Instant now) {
        var member = actor.member();
        if (member == null) {
            return List.of();
        }
        var duties = new ArrayList<MeetingDuty>();
        tasks.owedBy(member)
                .forEach(t -> duties.add(new MeetingDuty(
                        MeetingDuty.Kind.DO_TASK,
                        t.title(),
                        0,
                        endOf(t.deadline()),
                        "/resolutions/" + t.resolution() + "/tasks/" + t.id())));
        duties.addAll(minutes(member));
        return duties;
    }

    private List<MeetingDuty> minutes(MemberId member) {
        return sql.sql("""
                        select m.id, m.title, m.concluded_at from meetings.meeting m
                        where m.state = 'CONCLUDED' and (m.chair_id = :me or m.secretary_id = :me)
                          and not exists (select 1 from meetings.minutes n where n.meeting_id = m.id)
                        order by m.concluded_at
                        """)
                .param("me", member.value())
                .query((rs, n) -> new MeetingDuty(
                        MeetingDuty.Kind.ADOPT_MINUTES,
                        Row.text(rs, "title"),
                        0,
                        null,
                        "/meetings/" + Row.uuid(rs, "id") + "/minutes"))
                .list();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
