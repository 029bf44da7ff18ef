package vn.chiboso.membership.application.port.in;

/** Tells the identity provider of every account that is due; stops at the first failure that every other would share. */
public interface TellIdentityProvider {
    /** Returns how many were tried. */
    int run();
}
