package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.BeginSecondFactor;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.EnrolledFactors;
import vn.chiboso.membership.application.port.out.QrCodes;
import vn.chiboso.membership.application.port.out.Secrets;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.identity.Enrolment;
import vn.chiboso.membership.domain.identity.IdentityRefusal;
import vn.chiboso.membership.domain.identity.SecondFactor;
import vn.chiboso.membership.domain.identity.TotpSecret;

@Service
class BeginSecondFactorService implements BeginSecondFactor {
    /** As the telephone lists it. */
    private static final String ISSUER = "Chi Bộ Số";

    /** How long a key that was shown may still be confirmed with. */
    private static final Duration SHOWN = Duration.ofMinutes(15);

    private final EnrolledFactors factors;
    private final Accounts accounts;
    private final SecondFactorDuty duty;
    private final Secrets secrets;
    private final QrCodes qrCodes;
    private final Clock clock;

    BeginSecondFactorService(
            EnrolledFactors factors,
            Accounts accounts,
            SecondFactorDuty duty,
            Secrets secrets,
            QrCodes qrCodes,
            Clock clock) {
        this.factors = factors;
        this.accounts = accounts;
        this.duty = duty;
        this.secrets = secrets;
        this.qrCodes = qrCodes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Enrolment begin(Actor actor) {
        if (!duty.isUsed()) {
            throw IdentityRefusal.notFound();
        }
        var account = accounts.find(actor.account()).orElseThrow(AccountRefusal::notFound);
        factors.forgetBegun(account.id(), clock.instant().minus(SHOWN));
        var begun = factors.find(account.id());
        if (begun.filter(SecondFactor::isOn).isPresent()) {
            throw IdentityRefusal.factorOn();
        }
        var secret = begun.map(SecondFactor::secret).orElseGet(() -> TotpSecret.of(secrets.chance(TotpSecret.LENGTH)));
        if (begun.isEmpty()) {
            factors.begin(account.id(), secret, clock.instant());
        }
        return new Enrolment(secret, qrCodes.of(secret.uri(ISSUER, account.userName())));
    }
}
