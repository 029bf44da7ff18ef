package vn.chiboso.documents.api;

import java.util.Map;

/**
 * Why a file was not stored. {@link #code()} is a key of messages/documents.properties, {@link #facts()} its named arguments in
 * insertion order.
 */
public final class FileRefusal extends RuntimeException {
    /** The reasons. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_WHAT_IT_SAYS,
        KIND_NOT_ALLOWED,
        SECRET_NOT_EXCLUDED,
        LOOKS_SECRET
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient Map<String, String> facts;

    public FileRefusal(Reason reason, Map<String, String> facts) {
        super(reason + " " + facts);
        this.reason = reason;
        this.facts = Map.copyOf(facts);
    }

    public Reason reason() {
        return reason;
    }

    public Map<String, String> facts() {
        return facts;
    }

    /** "documents.refusal.too-large" and so on. */
    public String code() {
        return "documents.refusal."
                + reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
