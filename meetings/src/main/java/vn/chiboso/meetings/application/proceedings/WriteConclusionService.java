package vn.chiboso.meetings.application.proceedings;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.proceedings.WriteConclusion;
import vn.chiboso.meetings.application.port.out.proceedings.Conclusions;
import vn.chiboso.membership.api.Actor;

@Service
class WriteConclusionService implements WriteConclusion {
    private final Floor floor;
    private final Conclusions conclusions;
    private final Clock clock;

    WriteConclusionService(Floor floor, Conclusions conclusions, Clock clock) {
        this.floor = floor;
        this.conclusions = conclusions;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void write(Command c, Actor by) {
        floor.toNote(c.meeting(), by);
        var before = conclusions.of(c.meeting());
        var after = before.rewritten(c.text(), c.version(), by.name(), clock.instant());
        if (!after.equals(before)) {
            conclusions.save(c.meeting(), after);
        }
    }
}
