package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingDuty;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.DutySource;
import vn.chiboso.meetings.application.port.out.People;
import vn.chiboso.meetings.application.port.out.Rooms;
import vn.chiboso.meetings.application.port.out.proceedings.Tasks;
import vn.chiboso.meetings.domain.proceedings.ProceedingsRights;
import vn.chiboso.meetings.domain.resolution.TaskAccess;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;

/** Tasks to be done, and minutes still to be adopted by those who conducted a meeting; nothing that they may not open any more. */
@Component
class SqlProceedingsDuties implements DutySource {
    private final JdbcClient sql;
    private final Tasks tasks;
    private final Rooms rooms;
    private final People people;
    private final Clock clock;

    SqlProceedingsDuties(JdbcClient sql, Tasks tasks, Rooms rooms, People people, Clock clock) {
        this.sql = sql;
        this.tasks = tasks;
        this.rooms = rooms;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<MeetingDuty> of(Actor actor, Instant now) {
        var member = actor.member();
        if (member == null) {
            return List.of();
        }
        var duties = new ArrayList<MeetingDuty>();
        var today = LocalDate.ofInstant(now, clock.getZone());
        tasks.owedBy(member).stream()
                .filter(t ->
                        TaskAccess.of(people.standing(actor, t.unit(), today)).reads())
                .forEach(t -> duties.add(new MeetingDuty(
                        MeetingDuty.Kind.DO_TASK,
                        t.title(),
                        0,
                        endOf(t.deadline()),
                        "/resolutions/" + t.resolution() + "/tasks/" + t.id())));
        duties.addAll(minutes(actor, member, today));
        return duties;
    }

    private List<MeetingDuty> minutes(Actor actor, MemberId member, LocalDate today) {
        return sql
                .sql("""
                        select m.id from meetings.meeting m
                        where m.state = 'CONCLUDED' and (m.chair_id = :me or m.secretary_id = :me)
                          and not exists (select 1 from meetings.minutes n where n.meeting_id = m.id)
                        order by m.concluded_at
                        """)
                .param("me", member.value())
                .query((rs, n) -> new MeetingId(Row.uuid(rs, "id")))
                .list()
                .stream()
                .flatMap(id -> rooms.find(id).stream())
                .filter(room -> ProceedingsRights.of(room, actor, people.standing(actor, room.unit(), today))
                        .conducts())
                .map(room -> new MeetingDuty(
                        MeetingDuty.Kind.ADOPT_MINUTES,
                        room.title(),
                        0,
                        null,
                        "/meetings/" + room.meeting() + "/minutes"))
                .toList();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
