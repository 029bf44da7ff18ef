package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ConfirmStudy;
import vn.chiboso.membership.application.port.out.StudyLists;
import vn.chiboso.membership.domain.handbook.HandbookRefusal;
import vn.chiboso.membership.domain.handbook.HandbookText;
import vn.chiboso.membership.domain.handbook.StudyDone;
import vn.chiboso.membership.domain.handbook.StudyQuestion;

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
        if (studies.doneBy(person.id()).stream().noneMatch(done -> done.item().equals(item.id()))) {
            StudyQuestion.requireRight(
                    studies.questions(List.of(item.id())).getOrDefault(item.id(), List.of()), command.answers());
        }
        studies.done(new StudyDone(
                item.id(), person.id(), HandbookText.paragraphs(command.note(), "note"), LocalDate.now(clock)));
        return item.title();
    }
}
