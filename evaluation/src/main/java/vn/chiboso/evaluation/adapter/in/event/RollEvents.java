package vn.chiboso.evaluation.adapter.in.event;

import java.time.Clock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.evaluation.application.port.in.NoteReportingCommune;
import vn.chiboso.membership.events.RollChanged;

/** What membership publishes, translated. */
@Component
class RollEvents {
    private final NoteReportingCommune note;
    private final Clock clock;

    RollEvents(NoteReportingCommune note, Clock clock) {
        this.note = note;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(RollChanged event) {
        note.note(event.unit(), clock.instant());
    }
}
