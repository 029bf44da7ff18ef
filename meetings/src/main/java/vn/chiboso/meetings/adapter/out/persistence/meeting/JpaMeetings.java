package vn.chiboso.meetings.adapter.out.persistence.meeting;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;

/** The aggregate in three tables; the row's version makes a stale writer fail. */
@Component
class JpaMeetings implements Meetings {
    private final MeetingEntities entities;
    private final MeetingMapper mapper;
    private final EntityManager context;
    private final JdbcClient sql;

    JpaMeetings(MeetingEntities entities, MeetingMapper mapper, EntityManager context, JdbcClient sql) {
        this.entities = entities;
        this.mapper = mapper;
        this.context = context;
        this.sql = sql;
    }

    @Override
    public Optional<Meeting> find(MeetingId meeting) {
        return entities.findById(meeting.value()).map(mapper::meeting);
    }

    @Override
    public Optional<Meeting> lock(MeetingId meeting) {
        return entities.lock(meeting.value())
                .flatMap(version -> current(meeting.value(), version))
                .map(mapper::meeting);
    }

    @Override
    public void add(Meeting meeting) {
        claim(meeting.id());
        if (entities.existsById(meeting.id().value())) {
            return;
        }
        try {
            entities.saveAndFlush(mapper.fresh(meeting));
        } catch (DataIntegrityViolationException e) {
            throw refused(e, meeting);
        }
    }

    @Override
    public void save(Meeting meeting) {
        try {
            entities.saveAndFlush(mapper.changed(meeting));
        } catch (OptimisticLockingFailureException e) {
            throw new MeetingRefusal(Reason.STALE);
        } catch (DataIntegrityViolationException e) {
            throw refused(e, meeting);
        }
    }

    /** What the persistence context read before the row was locked may be older than the row. */
    private Optional<MeetingEntity> current(UUID id, Long version) {
        var found = entities.findById(id);
        found.filter(e -> !Objects.equals(e.getVersion(), version)).ifPresent(context::refresh);
        return found;
    }

    /** Two of the same id at the same moment come one after the other; the second then finds the first. */
    private void claim(MeetingId meeting) {
        sql.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", meeting.toString())
                .query(Integer.class)
                .single();
    }

    private static RuntimeException refused(DataIntegrityViolationException e, Meeting meeting) {
        var message = String.valueOf(e.getMostSpecificCause().getMessage());
        if (message.contains("meeting_one_regular")) {
            return MeetingRefusal.monthTaken(meeting.occasion().month());
        }
        if (message.contains("meeting_one_committee")) {
            return new MeetingRefusal(Reason.COMMITTEE_TAKEN);
        }
        // the item's id comes from the form; another meeting's item is not to be taken over
        return message.contains("agenda_item_pkey") ? new MeetingRefusal(Reason.ID_TAKEN) : e;
    }
}
