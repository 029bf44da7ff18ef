package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.RemoveSecondFactor;
import vn.chiboso.membership.application.port.out.EnrolledFactors;
import vn.chiboso.membership.domain.identity.AccountEvent;
import vn.chiboso.membership.domain.identity.IdentityRefusal;

@Service
class RemoveSecondFactorService implements RemoveSecondFactor {
    private final EnrolledFactors factors;
    private final SecondFactorDuty duty;
    private final AccountDiary diary;

    RemoveSecondFactorService(EnrolledFactors factors, SecondFactorDuty duty, AccountDiary diary) {
        this.factors = factors;
        this.duty = duty;
        this.diary = diary;
    }

    @Override
    @Transactional
    public void remove(Actor actor) {
        if (!factors.isOn(actor.account())) {
            throw IdentityRefusal.factorOff();
        }
        if (duty.isRequiredOf(actor)) {
            throw IdentityRefusal.factorRequired();
        }
        factors.remove(actor.account());
        diary.note(actor.account(), AccountEvent.Kind.SECOND_FACTOR_OFF, actor);
    }
}
