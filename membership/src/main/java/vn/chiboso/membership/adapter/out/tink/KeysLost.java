package vn.chiboso.membership.adapter.out.tink;

import java.util.List;

/** The database was sealed with keys that are not here; the product does not start without them. */
final class KeysLost extends RuntimeException {
    private static final long serialVersionUID = 1;

    private KeysLost(String message) {
        super(
                message + " Put the copy back from where keys are kept (docs/operate.md, Back up) and start again;"
                        + " nothing was changed. Without it, telephone numbers, citizen ids and whatever else is sealed stay unreadable.");
    }

    static KeysLost file(String place, List<Long> keys) {
        return new KeysLost("The keyset " + place + " is gone, but this database needs its keys " + keys + ".");
    }

    static KeysLost key(String place, long key) {
        return new KeysLost("The keyset " + place + " does not hold key " + key + ", which this database needs.");
    }
}
