package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeOwnSecurity;
import vn.chiboso.membership.application.port.out.AccountEvents;
import vn.chiboso.membership.application.port.out.EnrolledFactors;

@Service
class SeeOwnSecurityService implements SeeOwnSecurity {
    private static final int SHOWN = 20;

    private final EnrolledFactors factors;
    private final AccountEvents events;
    private final SecondFactorDuty duty;

    SeeOwnSecurityService(EnrolledFactors factors, AccountEvents events, SecondFactorDuty duty) {
        this.factors = factors;
        this.events = events;
        this.duty = duty;
    }

    @Override
    @Transactional(readOnly = true)
    public Security see(Actor actor) {
        var account = actor.account();
        var on = factors.isOn(account);
        return new Security(
                duty.isUsed(),
                on,
                !on && duty.concerns(actor),
                duty.isRequiredOf(actor),
                on ? factors.recoveryLeft(account) : 0,
                events.anyUnseen(account),
                events.of(account, SHOWN));
    }
}
