package vn.chiboso.documents.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.application.port.in.ReadPaper;
import vn.chiboso.documents.application.port.out.Organisation;
import vn.chiboso.documents.application.port.out.PaperRegister;
import vn.chiboso.documents.domain.DocumentRefusal;
import vn.chiboso.documents.domain.LibraryAccess;
import vn.chiboso.documents.domain.Paper;
import vn.chiboso.membership.api.Actor;

@Service
class PaperReading implements ReadPaper {
    private final PaperRegister register;
    private final Organisation organisation;
    private final Clock clock;

    PaperReading(PaperRegister register, Organisation organisation, Clock clock) {
        this.register = register;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Paper read(PaperId id, Actor actor) {
        var paper = register.find(id).orElseThrow(() -> new DocumentRefusal(DocumentRefusal.Reason.NOT_FOUND));
        LibraryAccess.toRead(organisation.standing(actor, paper.unit(), LocalDate.now(clock)), paper.audience());
        return paper;
    }
}
