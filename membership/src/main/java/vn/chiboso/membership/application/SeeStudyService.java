package vn.chiboso.membership.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeStudy;
import vn.chiboso.membership.application.port.out.StudyLists;
import vn.chiboso.membership.domain.handbook.HandbookRefusal;
import vn.chiboso.membership.domain.handbook.StudyItemId;

@Service
class SeeStudyService implements SeeStudy {
    private final HandbookReaders readers;
    private final StudyLists studies;

    SeeStudyService(HandbookReaders readers, StudyLists studies) {
        this.readers = readers;
        this.studies = studies;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, StudyItemId id) {
        var seen = readers.own(actor);
        var item = studies.find(id)
                .filter(given -> given.unit().equals(seen.person().unit()))
                .orElseThrow(HandbookRefusal::notFound);
        return new View(
                item,
                studies.questions(List.of(id)).getOrDefault(id, List.of()),
                studies.doneBy(seen.person().id()).stream()
                        .filter(done -> done.item().equals(id))
                        .findFirst()
                        .orElse(null),
                seen.rights().givesStudy());
    }
}
