package vn.chiboso.membership.application;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.application.port.out.EnrolledFactors;
import vn.chiboso.membership.application.port.out.Secrets;
import vn.chiboso.membership.domain.identity.OneTimeCode;

/** Makes the codes with which somebody comes in without the telephone; shown once, to be printed. */
@Component
class RecoveryCodes {
    private static final int HOW_MANY = 10;

    private final EnrolledFactors factors;
    private final Secrets secrets;

    RecoveryCodes(EnrolledFactors factors, Secrets secrets) {
        this.factors = factors;
        this.secrets = secrets;
    }

    /** Instead of all earlier ones. */
    List<String> renew(AccountId account) {
        var codes = Stream.generate(secrets::oneTime).limit(HOW_MANY).toList();
        factors.recoverBy(account, codes.stream().map(OneTimeCode::new).toList());
        return codes;
    }
}
