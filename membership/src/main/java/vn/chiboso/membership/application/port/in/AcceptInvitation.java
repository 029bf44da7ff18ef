package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.domain.identity.OneTimeCode;

/** Makes the account; the code is used up. */
public interface AcceptInvitation {
    /** The user name to sign in with. Refuses as {@link ReadInvitation} does, and what the password or the user name may not be. */
    String accept(Command command);

    /** @param from network address */
    record Command(OneTimeCode code, String userName, String password, String from) {
        @Override
        public String toString() {
            return "AcceptInvitation.Command";
        }
    }
}
