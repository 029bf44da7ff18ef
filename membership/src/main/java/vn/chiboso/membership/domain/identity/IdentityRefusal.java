package vn.chiboso.membership.domain.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** Something about invitations, the second factor or a proposal that waits for a second person cannot be done. */
public final class IdentityRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String reason;
    private final @Nullable String field;
    private final transient List<Object> args;

    private IdentityRefusal(Kind kind, String reason, @Nullable String field, Object... args) {
        super("identity refused: " + reason);
        this.kind = kind;
        this.reason = reason;
        this.field = field;
        this.args = List.of(args);
    }

    public static IdentityRefusal notFound() {
        return new IdentityRefusal(Kind.NOT_FOUND, "not-found", null);
    }

    /** Unknown, used, taken back or too old: one answer for all. */
    public static IdentityRefusal invitation() {
        return new IdentityRefusal(Kind.INVALID, "invitation", "code");
    }

    /** Too many wrong codes from one place; the argument is in seconds. */
    public static IdentityRefusal waitFor(long seconds) {
        return new IdentityRefusal(Kind.CONFLICT, "wait", "code", seconds);
    }

    public static IdentityRefusal invitationUsed() {
        return new IdentityRefusal(Kind.CONFLICT, "invitation-used", null);
    }

    public static IdentityRefusal wrongCode() {
        return new IdentityRefusal(Kind.INVALID, "code", "code");
    }

    public static IdentityRefusal factorOn() {
        return new IdentityRefusal(Kind.CONFLICT, "factor-on", null);
    }

    public static IdentityRefusal factorOff() {
        return new IdentityRefusal(Kind.CONFLICT, "factor-off", null);
    }

    public static IdentityRefusal factorRequired() {
        return new IdentityRefusal(Kind.CONFLICT, "factor-required", null);
    }

    /** Somebody has decided already, or it is too old. */
    public static IdentityRefusal proposalOver() {
        return new IdentityRefusal(Kind.CONFLICT, "proposal-over", null);
    }

    /** The second person is another one than the first. */
    public static IdentityRefusal proposalOwn() {
        return new IdentityRefusal(Kind.CONFLICT, "proposal-own", null);
    }

    public static IdentityRefusal proposalBeneficiary() {
        return new IdentityRefusal(Kind.CONFLICT, "proposal-beneficiary", null);
    }

    /** One of the two gave the other a new way in alone, less than the time of a proposal ago. */
    public static IdentityRefusal proposalReset() {
        return new IdentityRefusal(Kind.CONFLICT, "proposal-reset", null);
    }

    public static IdentityRefusal reason() {
        return new IdentityRefusal(Kind.INVALID, "reason", "reason");
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "membership.refusal.identity." + reason;
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
