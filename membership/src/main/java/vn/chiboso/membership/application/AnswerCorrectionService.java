package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.AnswerCorrection;
import vn.chiboso.membership.application.port.out.Corrections;
import vn.chiboso.membership.domain.handbook.CorrectionAnswer;
import vn.chiboso.membership.domain.handbook.HandbookRefusal;
import vn.chiboso.membership.events.CorrectionAnswered;

@Service
class AnswerCorrectionService implements AnswerCorrection {
    private final HandbookReaders readers;
    private final CorrectionDesk desk;
    private final Corrections corrections;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerCorrectionService(
            HandbookReaders readers,
            CorrectionDesk desk,
            Corrections corrections,
            ApplicationEventPublisher events,
            Clock clock) {
        this.readers = readers;
        this.desk = desk;
        this.corrections = corrections;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void answer(Actor actor, Command command) {
        var request = corrections.lock(command.id()).orElseThrow(HandbookRefusal::notFound);
        var seen = readers.of(actor, request.member());
        seen.rights().require(seen.rights().answers());
        var answer = CorrectionAnswer.of(command.outcome(), command.note(), actor.name(), LocalDate.now(clock));
        corrections.answer(request.answered(answer, desk.recorded(seen.person(), request.field(), seen.day())));
        events.publishEvent(
                new CorrectionAnswered(request.id().value(), seen.person().unit(), answer.on(), request.member()));
    }
}
