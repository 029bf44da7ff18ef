package vn.chiboso.membership.application.port.out;

/** Keeps sensitive values unreadable at rest. */
public interface Sealing {
    /**
     * Seals a value.
     *
     * @param context what it belongs to; opening needs the same
     */
    byte[] seal(byte[] plain, String context);

    /** Opens; throws {@link IllegalStateException} when the key or the context is another. */
    byte[] open(byte[] sealed, String context);
}
