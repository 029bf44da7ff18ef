package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.domain.identity.OneTimeCode;

/** Whom a code invites, asked by somebody who is not signed in. */
public interface ReadInvitation {
    /** One answer for every code that is not good, whatever the reason; too many of them from one place have to wait. */
    Greeting read(Query query);

    /** @param from network address */
    record Query(OneTimeCode code, String from) {}

    /** @param userName proposed */
    record Greeting(String name, String unit, String userName) {}
}
