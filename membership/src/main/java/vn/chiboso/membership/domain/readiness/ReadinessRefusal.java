package vn.chiboso.membership.domain.readiness;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** Something about readiness cannot be seen or done. */
public final class ReadinessRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String reason;
    private final @Nullable String field;

    private ReadinessRefusal(Kind kind, String reason, @Nullable String field) {
        super("readiness refused: " + reason);
        this.kind = kind;
        this.reason = reason;
        this.field = field;
    }

    public static ReadinessRefusal notFound() {
        return new ReadinessRefusal(Kind.NOT_FOUND, "not-found", null);
    }

    public static ReadinessRefusal forbidden() {
        return new ReadinessRefusal(Kind.FORBIDDEN, "forbidden", null);
    }

    public static ReadinessRefusal required(String field) {
        return new ReadinessRefusal(Kind.INVALID, "required", field);
    }

    /** What is written down for somebody else needs their word. */
    public static ReadinessRefusal consent() {
        return new ReadinessRefusal(Kind.INVALID, "consent", "consent");
    }

    /** Nobody helps without having agreed. */
    public static ReadinessRefusal helperNotAgreed() {
        return new ReadinessRefusal(Kind.INVALID, "helper-agreed", "helperAgreed");
    }

    /** A helper is somebody of the same branch. */
    public static ReadinessRefusal helperElsewhere() {
        return new ReadinessRefusal(Kind.INVALID, "helper-elsewhere", "helper");
    }

    static ReadinessRefusal ownHelper() {
        return new ReadinessRefusal(Kind.INVALID, "own-helper", "helper");
    }

    /** Somebody wrote in between. */
    public static ReadinessRefusal stale() {
        return new ReadinessRefusal(Kind.CONFLICT, "stale", null);
    }

    /** There is nothing to take back. */
    public static ReadinessRefusal nothingSaid() {
        return new ReadinessRefusal(Kind.CONFLICT, "nothing-said", null);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "membership.refusal.readiness." + reason;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
