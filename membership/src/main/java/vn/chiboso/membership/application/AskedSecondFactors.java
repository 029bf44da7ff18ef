package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.SecondFactors;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.membership.api.SignIns;
import vn.chiboso.membership.application.port.out.EnrolledFactors;
import vn.chiboso.membership.domain.identity.AccountEvent;
import vn.chiboso.membership.domain.identity.OneTimeCode;
import vn.chiboso.membership.domain.identity.SecondFactor;
import vn.chiboso.membership.domain.identity.Totp;

/** Answers whoever keeps the sign-in. */
@Service
class AskedSecondFactors implements SecondFactors {
    private final EnrolledFactors factors;
    private final SecondFactorDuty duty;
    private final SignIns signIns;
    private final AccountDiary diary;
    private final Clock clock;

    AskedSecondFactors(
            EnrolledFactors factors, SecondFactorDuty duty, SignIns signIns, AccountDiary diary, Clock clock) {
        this.factors = factors;
        this.duty = duty;
        this.signIns = signIns;
        this.diary = diary;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Step after(SignIn signIn) {
        if (!duty.isUsed()) {
            return Step.NONE;
        }
        if (factors.isOn(signIn.actor().account())) {
            return Step.CODE;
        }
        return duty.isRequiredOf(signIn.actor()) ? Step.ENROL : Step.NONE;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOn(AccountId account) {
        return duty.isUsed() && factors.isOn(account);
    }

    @Override
    @Transactional
    public boolean accepts(AccountId account, String code) {
        return factors.find(account)
                .filter(SecondFactor::isOn)
                .filter(factor -> ofTelephone(factor, code) || ofPaper(account, code))
                .isPresent();
    }

    private boolean ofTelephone(SecondFactor factor, String code) {
        var step = Totp.accepted(factor.secret(), code, clock.instant(), factor.lastStep());
        return step.isPresent() && factors.spend(factor.account(), step.getAsLong());
    }

    private boolean ofPaper(AccountId account, String code) {
        if (!factors.recover(account, new OneTimeCode(code), clock.instant())) {
            return false;
        }
        signIns.byAccount(account)
                .ifPresent(owner -> diary.note(account, AccountEvent.Kind.RECOVERY_USED, owner.actor()));
        return true;
    }
}
