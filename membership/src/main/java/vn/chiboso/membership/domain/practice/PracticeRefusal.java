package vn.chiboso.membership.domain.practice;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** An exercise is not done yet; said like a friend beside one would. */
public final class PracticeRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String reason;
    private final @Nullable String field;

    private PracticeRefusal(Kind kind, String reason, @Nullable String field) {
        super("practice refused: " + reason);
        this.kind = kind;
        this.reason = reason;
        this.field = field;
    }

    /** There is no such lesson. */
    public static PracticeRefusal notFound() {
        return new PracticeRefusal(Kind.NOT_FOUND, "not-found", null);
    }

    /** A skill is offered to be marked only after its exercise. */
    public static PracticeRefusal notPassed() {
        return new PracticeRefusal(Kind.CONFLICT, "not-passed", null);
    }

    /** Not yet what the exercise asks for; the reason says what to look at. */
    static PracticeRefusal again(String reason, String field) {
        return new PracticeRefusal(Kind.INVALID, reason, field);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "membership.refusal.practice." + reason;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
