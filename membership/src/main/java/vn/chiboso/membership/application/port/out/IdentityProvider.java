package vn.chiboso.membership.application.port.out;

import vn.chiboso.membership.domain.Provisioning;
import vn.chiboso.membership.domain.ProvisioningFailure;

/** Where people prove who they are, when that is not this product. */
public interface IdentityProvider {
    /** False: passwords are kept here, there is nobody to tell. */
    boolean isElsewhere();

    /**
     * Makes the account there what it is here. Safe to repeat: an account made by an earlier try whose answer was lost is found
     * again by its id here, never by its name. Speaks to another machine: no transaction may be open.
     */
    Answer tell(Provisioning account);

    /** What came of it. */
    sealed interface Answer {
        /**
         * It is so there now, under that subject.
         *
         * @param emailTaken all but the address, which is somebody else's there
         */
        record Known(String externalId, boolean emailTaken) implements Answer {
            public Known(String externalId) {
                this(externalId, false);
            }
        }

        /**
         * It is not so.
         *
         * @param handedOver but the password is there: its owner may have changed it when the rest is told, so it is not told again
         */
        record Failed(ProvisioningFailure why, boolean handedOver) implements Answer {
            public Failed(ProvisioningFailure why) {
                this(why, false);
            }
        }
    }
}
