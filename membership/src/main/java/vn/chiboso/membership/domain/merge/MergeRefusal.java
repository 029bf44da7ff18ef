package vn.chiboso.membership.domain.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** Two records cannot be made one, or not be taken apart. */
public final class MergeRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String reason;
    private final @Nullable String field;
    private final transient List<Object> args;

    private MergeRefusal(Kind kind, String reason, @Nullable String field, Object... args) {
        super("merge refused: " + reason);
        this.kind = kind;
        this.reason = reason;
        this.field = field;
        this.args = List.of(args);
    }

    /** There is none for whom asks. */
    public static MergeRefusal notFound() {
        return new MergeRefusal(Kind.NOT_FOUND, "not-found", null);
    }

    /** A record cannot be merged with itself. */
    public static MergeRefusal same() {
        return new MergeRefusal(Kind.INVALID, "same", null);
    }

    /** One of the two was merged before, into somebody with the name. */
    public static MergeRefusal already(String name) {
        return new MergeRefusal(Kind.CONFLICT, "already", null, name);
    }

    static MergeRefusal contradiction(String what) {
        return new MergeRefusal(Kind.CONFLICT, "contradiction." + what, null);
    }

    static MergeRefusal twoRolls(String one, String other) {
        return new MergeRefusal(Kind.CONFLICT, "contradiction.two-rolls", null, one, other);
    }

    /** One of the two is the actor, or holds an office above the branch. */
    public static MergeRefusal office() {
        return contradiction("office");
    }

    /** A transfer of one of the two has not ended. */
    public static MergeRefusal transfer() {
        return new MergeRefusal(Kind.CONFLICT, "contradiction.transfer", null);
    }

    static MergeRefusal reason() {
        return new MergeRefusal(Kind.INVALID, "reason", "reason");
    }

    /** Something was done to the person since. */
    public static MergeRefusal followed() {
        return new MergeRefusal(Kind.CONFLICT, "followed", null);
    }

    /** Taken apart before. */
    public static MergeRefusal undone() {
        return new MergeRefusal(Kind.CONFLICT, "undone", null);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "membership.refusal.merge." + reason;
    }

    @Override
    public List<Object> args() {
        return args;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
