package vn.chiboso.membership.adapter.in.event;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AbsencesNoted;
import vn.chiboso.membership.application.port.in.NoteAbsences;

/** Hears who was absent from a meeting without a good reason. */
@Component
class AttendanceListener {
    private final NoteAbsences noteAbsences;

    AttendanceListener(NoteAbsences noteAbsences) {
        this.noteAbsences = noteAbsences;
    }

    @ApplicationModuleListener
    void on(AbsencesNoted said) {
        noteAbsences.note(said);
    }
}
