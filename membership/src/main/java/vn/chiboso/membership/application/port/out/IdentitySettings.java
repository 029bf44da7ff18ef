package vn.chiboso.membership.application.port.out;

import java.time.Duration;
import vn.chiboso.membership.domain.identity.SecondFactorMode;

/** What the operator has set about accounts. */
public interface IdentitySettings {
    /** How long a code of an invitation is good. */
    Duration invitationLasts();

    SecondFactorMode secondFactor();

    /** Where the product answers, without a slash at the end. */
    String address();
}
