package vn.chiboso.membership.application.port.out;

import java.time.Duration;
import vn.chiboso.membership.domain.identity.SecondFactorMode;

/** What the operator has set about accounts. */
public interface IdentitySettings {
    /** How long a code of an invitation is good. */
    Duration invitationLasts();

    /** What is asked for here; off where people sign in elsewhere. */
    SecondFactorMode secondFactor();

    /** Whether who leads, oversees or administers is to set up a second factor where they sign in, which is not here. */
    boolean isSecondFactorRequiredElsewhere();

    /** Where the product answers, without a slash at the end. */
    String address();
}
