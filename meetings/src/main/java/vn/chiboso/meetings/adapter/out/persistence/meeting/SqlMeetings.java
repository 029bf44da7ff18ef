package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;

/** The aggregate in three tables; the row's version makes a stale writer fail. */
@Component
class SqlMeetings implements Meetings {
    private final JdbcClient sql;
    private final AgendaRows agendas;

    SqlMeetings(JdbcClient sql, AgendaRows agendas) {
        this.sql = sql;
        this.agendas = agendas;
    }

    @Override
    public Optional<Meeting> find(MeetingId meeting) {
        return read(meeting, "");
    }

    @Override
    public Optional<Meeting> lock(MeetingId meeting) {
        return read(meeting, " for update");
    }

    @Override
    public void add(Meeting meeting) {
        try {
            var rows = sql.sql("""
                    insert into meetings.meeting (id, unit_id, unit_path, kind, month, prepares, title, starts_at, minutes,
                        place, form, online_link, chair_id, secretary_id, state, round, changed_since_notice, announced_at,
                        opened_at, concluded_at, recorded_at, cancel_reason, check_in_code, version)
                    values (:id, :unit, :path, :kind, :month, :prepares, :title, :startsAt, :minutes, :place, :form, :link,
                        :chair, :secretary, :state, :round, :changed, :announcedAt, :openedAt, :concludedAt, :recordedAt,
                        :cancelReason, :code, :version)
                    on conflict (id) do nothing
                    """).params(MeetingRow.of(meeting)).update();
            if (rows == 0) {
                return;
            }
        } catch (DuplicateKeyException e) {
            throw taken(String.valueOf(e.getMessage()), meeting);
        }
        agendas.write(meeting.id(), meeting.agenda());
    }

    @Override
    public void save(Meeting meeting) {
        var rows = sql.sql("""
                update meetings.meeting set title = :title, starts_at = :startsAt, minutes = :minutes, place = :place,
                    form = :form, online_link = :link, chair_id = :chair, secretary_id = :secretary, state = :state,
                    round = :round, changed_since_notice = :changed, announced_at = :announcedAt, opened_at = :openedAt,
                    cancel_reason = :cancelReason, check_in_code = :code, version = version + 1
                where id = :id and version = :version
                """).params(MeetingRow.of(meeting)).update();
        MeetingRefusal.when(rows == 0, Reason.STALE);
        agendas.write(meeting.id(), meeting.agenda());
    }

    private Optional<Meeting> read(MeetingId meeting, String lock) {
        return sql.sql("select * from meetings.meeting where id = :id" + lock)
                .param("id", meeting.value())
                .query((rs, n) -> MeetingRow.meeting(rs, agendas.read(meeting)))
                .optional();
    }

    private static MeetingRefusal taken(String message, Meeting meeting) {
        return message.contains("meeting_one_regular")
                ? MeetingRefusal.monthTaken(meeting.occasion().month())
                : new MeetingRefusal(Reason.COMMITTEE_TAKEN);
    }
}
