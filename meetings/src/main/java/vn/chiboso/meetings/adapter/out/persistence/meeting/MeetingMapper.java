package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.NullValueCheckStrategy;
import vn.chiboso.meetings.domain.Agenda;
import vn.chiboso.meetings.domain.Course;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.Occasion;
import vn.chiboso.meetings.domain.Plan;

/** Between the aggregate and its row. */
@Mapper(
        uses = {MeetingValues.class, AgendaRows.class},
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS)
interface MeetingMapper {
    /** A row not kept yet. */
    default MeetingEntity fresh(Meeting m) {
        return entity(m.occasion(), m.plan(), m.course(), m.agenda(), null);
    }

    /** The row as it is to be, with the version it was read at. */
    default MeetingEntity changed(Meeting m) {
        return entity(m.occasion(), m.plan(), m.course(), m.agenda(), m.version());
    }

    default Meeting meeting(MeetingEntity e) {
        return new Meeting(
                occasion(e.getId(), e.getOccasion()),
                plan(e.getPlan()),
                AgendaRows.agenda(e.getItems(), e.getPapers()),
                course(e.getCourse()),
                Objects.requireNonNull(e.getVersion()));
    }

    @Mapping(target = "id", source = "occasion.id")
    @Mapping(target = "version", source = "version")
    @Mapping(target = "occasion", source = "occasion")
    @Mapping(target = "plan", source = "plan")
    @Mapping(target = "course", source = "course")
    @Mapping(target = "items", source = "agenda")
    @Mapping(target = "papers", source = "agenda")
    MeetingEntity entity(Occasion occasion, Plan plan, Course course, Agenda agenda, @Nullable Long version);

    OccasionColumns columns(Occasion occasion);

    PlanColumns columns(Plan plan);

    CourseColumns columns(Course course);

    @Mapping(target = "id", source = "id")
    Occasion occasion(UUID id, OccasionColumns columns);

    Course course(CourseColumns columns);

    /** By hand: the plan's ways of making another plan look like properties. */
    default Plan plan(PlanColumns c) {
        var chair = c.chair();
        return new Plan(
                c.title(),
                c.startsAt(),
                c.minutes(),
                c.place(),
                c.form(),
                c.onlineLink(),
                chair == null ? null : MeetingValues.member(chair));
    }
}
