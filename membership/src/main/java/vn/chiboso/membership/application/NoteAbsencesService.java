package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.AbsencesNoted;
import vn.chiboso.membership.application.port.in.NoteAbsences;
import vn.chiboso.membership.application.port.out.Absences;

@Service
class NoteAbsencesService implements NoteAbsences {
    private final Absences absences;

    NoteAbsencesService(Absences absences) {
        this.absences = absences;
    }

    @Override
    @Transactional
    public void note(AbsencesNoted said) {
        absences.keep(said);
    }
}
