package vn.chiboso.membership.application.port.in;

/** Looks whether anything still needs an old key, and when not, notes that none does. */
public interface EndKeyRotation {
    /** How many values still need an old key; 0 means that no old key is used any more. */
    long end();
}
