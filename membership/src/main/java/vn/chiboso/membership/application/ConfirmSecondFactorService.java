package vn.chiboso.membership.application;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ConfirmSecondFactor;
import vn.chiboso.membership.application.port.out.EnrolledFactors;
import vn.chiboso.membership.domain.identity.AccountEvent;
import vn.chiboso.membership.domain.identity.IdentityRefusal;
import vn.chiboso.membership.domain.identity.Totp;

@Service
class ConfirmSecondFactorService implements ConfirmSecondFactor {
    private final EnrolledFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final AccountDiary diary;
    private final Clock clock;

    ConfirmSecondFactorService(EnrolledFactors factors, RecoveryCodes recoveryCodes, AccountDiary diary, Clock clock) {
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.diary = diary;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<String> confirm(Actor actor, Command command) {
        var begun = factors.find(actor.account()).orElseThrow(IdentityRefusal::factorOff);
        if (begun.isOn()) {
            throw IdentityRefusal.factorOn();
        }
        var step = Totp.accepted(begun.secret(), command.code(), clock.instant(), begun.lastStep());
        if (step.isEmpty() || !factors.spend(begun.account(), step.getAsLong())) {
            throw IdentityRefusal.wrongCode();
        }
        factors.confirm(begun.account(), clock.instant());
        diary.note(begun.account(), AccountEvent.Kind.SECOND_FACTOR_ON, actor);
        return recoveryCodes.renew(begun.account());
    }
}
