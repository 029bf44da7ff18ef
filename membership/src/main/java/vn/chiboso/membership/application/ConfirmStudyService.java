package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ConfirmStudy;
import vn.chiboso.membership.application.port.out.StudyLists;
import vn.chiboso.membership.domain.handbook.HandbookRefusal;
import vn.chiboso.membership.domain.handbook.HandbookText;
import vn.chiboso.membership.domain.handbook.StudyDone;

@Service
class ConfirmStudyService implements ConfirmStudy {
    private final HandbookReaders readers;
    private final StudyLists studies;
    private final Clock clock;

    ConfirmStudyService(HandbookReaders readers, StudyLists studies, Clock clock) {
        this.readers = readers;
        this.studies = studies;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String confirm(Actor actor, Command command) {
        var person = readers.own(actor).person();
        var item = studies.find(command.item())
                .filter(given -> given.unit().equals(person.unit()))
                .orElseThrow(HandbookRefusal::notFound);
        studies.done(new StudyDone(
                item.id(), person.id(), HandbookText.paragraphs(command.note(), "note"), LocalDate.now(clock)));
        return item.title();
    }
}
