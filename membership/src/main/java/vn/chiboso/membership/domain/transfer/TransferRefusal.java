package vn.chiboso.membership.domain.transfer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** A transfer cannot go on so. */
public final class TransferRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String reason;
    private final @Nullable String field;
    private final transient List<Object> args;

    private TransferRefusal(Kind kind, String reason, @Nullable String field, Object... args) {
        super("transfer refused: " + reason);
        this.kind = kind;
        this.reason = reason;
        this.field = field;
        this.args = List.of(args);
    }

    static TransferRefusal sameBranch() {
        return new TransferRefusal(Kind.INVALID, "same-branch", "to");
    }

    static TransferRefusal nowhere() {
        return new TransferRefusal(Kind.INVALID, "nowhere", "place");
    }

    static TransferRefusal untilMissing() {
        return new TransferRefusal(Kind.INVALID, "until-missing", "until");
    }

    static TransferRefusal reasonMissing(String field) {
        return new TransferRefusal(Kind.INVALID, "reason-missing", field);
    }

    /** A day outside the time it can be in. */
    public static TransferRefusal day(String field, LocalDate earliest, LocalDate latest) {
        return new TransferRefusal(Kind.INVALID, "day", field, earliest, latest);
    }

    /** A day that is not said. */
    public static TransferRefusal dayMissing(String field) {
        return new TransferRefusal(Kind.INVALID, "day-missing", field);
    }

    /** Number or issuer of the introduction paper is not said, or longer than any. */
    public static TransferRefusal paper(String field) {
        return new TransferRefusal(Kind.INVALID, "paper-" + field, field);
    }

    static TransferRefusal notNow(TransferState state) {
        return new TransferRefusal(Kind.CONFLICT, "not-now", null, state);
    }

    /** The step is the other side's. */
    public static TransferRefusal otherSide() {
        return new TransferRefusal(Kind.FORBIDDEN, "other-side", null);
    }

    /** Something at home stands against the arrival. */
    public static TransferRefusal homeFirst() {
        return new TransferRefusal(Kind.CONFLICT, "home-first", null);
    }

    /** Another transfer of the person runs. */
    public static TransferRefusal running() {
        return new TransferRefusal(Kind.CONFLICT, "running", null);
    }

    /** No branch to go to. */
    public static TransferRefusal destination() {
        return new TransferRefusal(Kind.INVALID, "destination", "to");
    }

    /** Somebody else has done something with it since it was read. */
    public static TransferRefusal stale() {
        return new TransferRefusal(Kind.CONFLICT, "stale", null);
    }

    public static TransferRefusal notFound() {
        return new TransferRefusal(Kind.NOT_FOUND, "not-found", null);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "membership.refusal.transfer." + reason;
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
