package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeCorrection;
import vn.chiboso.membership.application.port.out.Corrections;
import vn.chiboso.membership.domain.handbook.CorrectionId;
import vn.chiboso.membership.domain.handbook.HandbookRefusal;

@Service
class SeeCorrectionService implements SeeCorrection {
    private final HandbookReaders readers;
    private final CorrectionDesk desk;
    private final Corrections corrections;

    SeeCorrectionService(HandbookReaders readers, CorrectionDesk desk, Corrections corrections) {
        this.readers = readers;
        this.desk = desk;
        this.corrections = corrections;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, CorrectionId id) {
        var request = corrections.find(id).orElseThrow(HandbookRefusal::notFound);
        var seen = readers.of(actor, request.member());
        var rights = seen.rights();
        return new View(
                seen.person(),
                request,
                desk.recorded(seen.person(), request.field(), seen.day()),
                rights.own(),
                rights.answers() && seen.onRoll() && request.isOpen(),
                desk.unknownYear(request));
    }
}
