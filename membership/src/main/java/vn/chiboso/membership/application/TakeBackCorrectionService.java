package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.TakeBackCorrection;
import vn.chiboso.membership.application.port.out.Corrections;
import vn.chiboso.membership.domain.handbook.CorrectionAnswer;
import vn.chiboso.membership.domain.handbook.CorrectionId;
import vn.chiboso.membership.domain.handbook.HandbookRefusal;

@Service
class TakeBackCorrectionService implements TakeBackCorrection {
    private final Corrections corrections;
    private final Clock clock;

    TakeBackCorrectionService(Corrections corrections, Clock clock) {
        this.corrections = corrections;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void takeBack(Actor actor, CorrectionId id) {
        var request =
                corrections.lock(id).filter(asked -> actor.is(asked.member())).orElseThrow(HandbookRefusal::notFound);
        corrections.answer(
                request.answered(CorrectionAnswer.takenBack(actor.name(), LocalDate.now(clock)), request.recorded()));
    }
}
