package vn.chiboso.membership.application.port.in;

/** Takes the keys that nothing needs out of the keysets; refuses by throwing when something still does. */
public interface DropOldKeys {
    /** How many were taken out. */
    int drop();
}
