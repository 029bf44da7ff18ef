package vn.chiboso.membership.domain.protection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** A sealed value cannot be right, is somebody else's, or may not be opened. No argument ever carries the value. */
public sealed class ProtectionRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String reason;
    private final @Nullable String field;
    private final transient List<Object> args;

    private ProtectionRefusal(Kind kind, String reason, @Nullable String field, Object... args) {
        super("protected data refused: " + reason);
        this.kind = kind;
        this.reason = reason;
        this.field = field;
        this.args = List.of(args);
    }

    static ProtectionRefusal citizenId() {
        return new ProtectionRefusal(Kind.INVALID, "citizen-id", "citizenId");
    }

    static ProtectionRefusal tooLong(String field, int most) {
        return new ProtectionRefusal(Kind.INVALID, "too-long", field, most);
    }

    /** Somebody has that citizen id since a moment ago. */
    public static ProtectionRefusal citizenIdGone() {
        return new ProtectionRefusal(Kind.CONFLICT, "citizen-id-taken", "citizenId");
    }

    /** Somebody has that citizen id; not said who, since the reader need not know that person. */
    public static Taken citizenIdTaken() {
        return new Taken("citizen-id-taken");
    }

    /** Somebody in the reader's own charge has that citizen id. */
    public static Taken citizenIdTakenBy(String name) {
        return new Taken("citizen-id-taken-by", name);
    }

    static ProtectionRefusal explanation(int least, int most) {
        return new ProtectionRefusal(Kind.INVALID, "explanation", "explanation", least, most);
    }

    static ProtectionRefusal tooMany(int most) {
        return new ProtectionRefusal(Kind.CONFLICT, "too-many", null, most);
    }

    static ProtectionRefusal searchedHour(String field, int most) {
        return new ProtectionRefusal(Kind.CONFLICT, "searched-hour", field, most);
    }

    static ProtectionRefusal searchedDay(String field, int most) {
        return new ProtectionRefusal(Kind.CONFLICT, "searched-day", field, most);
    }

    /** No reason was chosen. */
    public static ProtectionRefusal reason() {
        return new ProtectionRefusal(Kind.INVALID, "reason", "reason");
    }

    /** Nothing is kept of it. */
    public static ProtectionRefusal nothing() {
        return new ProtectionRefusal(Kind.CONFLICT, "nothing", null);
    }

    /** The time for which it was opened is over; a reason is needed again. */
    public static ProtectionRefusal over() {
        return new ProtectionRefusal(Kind.CONFLICT, "over", null);
    }

    /** Neither a citizen id nor a telephone number. */
    public static ProtectionRefusal unreadable() {
        return new ProtectionRefusal(Kind.INVALID, "unreadable", "text");
    }

    public static ProtectionRefusal notFound() {
        return new ProtectionRefusal(Kind.NOT_FOUND, "not-found", null);
    }

    public static ProtectionRefusal forbidden() {
        return new ProtectionRefusal(Kind.FORBIDDEN, "forbidden", null);
    }

    /**
     * Tells that a number is somebody's, which was counted: thrown before anything else is written, so that the transaction may keep the
     * count and others of the account wait for it until then.
     */
    public static final class Taken extends ProtectionRefusal {
        private static final long serialVersionUID = 1;

        private Taken(String reason, Object... args) {
            super(Kind.CONFLICT, reason, "citizenId", args);
        }
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "membership.refusal.protection." + reason;
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
