package vn.chiboso.membership.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.RenewRecoveryCodes;
import vn.chiboso.membership.application.port.out.EnrolledFactors;
import vn.chiboso.membership.domain.identity.AccountEvent;
import vn.chiboso.membership.domain.identity.IdentityRefusal;

@Service
class RenewRecoveryCodesService implements RenewRecoveryCodes {
    private final EnrolledFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final AccountDiary diary;

    RenewRecoveryCodesService(EnrolledFactors factors, RecoveryCodes recoveryCodes, AccountDiary diary) {
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.diary = diary;
    }

    @Override
    @Transactional
    public List<String> renew(Actor actor) {
        if (!factors.isOn(actor.account())) {
            throw IdentityRefusal.factorOff();
        }
        diary.note(actor.account(), AccountEvent.Kind.RECOVERY_CODES, actor);
        return recoveryCodes.renew(actor.account());
    }
}
