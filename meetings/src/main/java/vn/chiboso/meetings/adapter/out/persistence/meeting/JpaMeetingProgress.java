package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.application.port.out.MeetingProgress;

/** Moves the row on, and nothing else of it. */
@Component
class JpaMeetingProgress implements MeetingProgress {
    private final MeetingEntities entities;

    JpaMeetingProgress(MeetingEntities entities) {
        this.entities = entities;
    }

    @Override
    public void concluded(MeetingId meeting, Instant at) {
        move(meeting, MeetingState.OPEN, c -> c.concluded(at));
    }

    @Override
    public void recorded(MeetingId meeting, Instant at) {
        move(meeting, MeetingState.CONCLUDED, c -> c.recorded(at));
    }

    private void move(MeetingId meeting, MeetingState from, UnaryOperator<CourseColumns> step) {
        var entity = entities.findById(meeting.value())
                .filter(e -> e.getCourse().state() == from)
                .orElseThrow(
                        () -> new IllegalStateException("meeting " + meeting + " is not in the state to move on from"));
        entity.setCourse(step.apply(entity.getCourse()));
        entities.saveAndFlush(entity);
    }
}
