package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.AskCorrection;
import vn.chiboso.membership.application.port.out.Corrections;
import vn.chiboso.membership.domain.handbook.CorrectionRequest;
import vn.chiboso.membership.domain.handbook.HandbookRefusal;

@Service
class AskCorrectionService implements AskCorrection {
    private final HandbookReaders readers;
    private final CorrectionDesk desk;
    private final Corrections corrections;
    private final Clock clock;

    AskCorrectionService(HandbookReaders readers, CorrectionDesk desk, Corrections corrections, Clock clock) {
        this.readers = readers;
        this.desk = desk;
        this.corrections = corrections;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void ask(Actor actor, Command command) {
        var seen = readers.own(actor);
        var field = command.field();
        if (field == null) {
            throw HandbookRefusal.required("field");
        }
        var member = seen.person().id();
        var request = CorrectionRequest.ask(
                command.id(),
                member,
                field,
                desk.recorded(seen.person(), field, seen.day()),
                command.right(),
                command.reason(),
                LocalDate.now(clock),
                desk.due());
        if (!corrections.add(request)
                && corrections
                        .find(command.id())
                        .filter(sent -> sent.member().equals(member))
                        .isEmpty()) {
            throw HandbookRefusal.askedAlready();
        }
    }
}
