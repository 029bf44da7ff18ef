package vn.chiboso.meetings.api;

/** The meeting cannot take the proposal now. {@link #code()} is a key of messages/meetings.properties. */
public final class TablingRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String code;

    public TablingRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
