package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.NoteDossier;
import vn.chiboso.membership.application.port.out.Dossiers;
import vn.chiboso.membership.domain.handbook.DossierLine;

@Service
class NoteDossierService implements NoteDossier {
    private final HandbookReaders readers;
    private final Dossiers dossiers;
    private final Clock clock;

    NoteDossierService(HandbookReaders readers, Dossiers dossiers, Clock clock) {
        this.readers = readers;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void note(Actor actor, Command command) {
        var rights = readers.of(actor, command.member()).rights();
        rights.require(rights.answers());
        dossiers.note(
                command.member(),
                DossierLine.note(command.item(), command.held(), command.keptAt(), actor.name(), LocalDate.now(clock)));
    }
}
