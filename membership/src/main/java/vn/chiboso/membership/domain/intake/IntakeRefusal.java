package vn.chiboso.membership.domain.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** A sheet cannot be taken in, or not now. */
public final class IntakeRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String reason;
    private final @Nullable String field;
    private final transient List<Object> args;

    private IntakeRefusal(Kind kind, String reason, @Nullable String field, Object... args) {
        super("intake refused: " + reason);
        this.kind = kind;
        this.reason = reason;
        this.field = field;
        this.args = List.of(args);
    }

    /** There is none for whom asks, or what was kept of it is forgotten. */
    public static IntakeRefusal gone() {
        return new IntakeRefusal(Kind.NOT_FOUND, "gone", null);
    }

    /** Something else has happened to it since it was shown. */
    public static IntakeRefusal state() {
        return new IntakeRefusal(Kind.CONFLICT, "state", null);
    }

    public static IntakeRefusal nothing() {
        return new IntakeRefusal(Kind.CONFLICT, "nothing", null);
    }

    /** Another one writes in the same part of the tree. */
    public static IntakeRefusal beside(String fileName, String byName) {
        return new IntakeRefusal(Kind.CONFLICT, "beside", null, fileName, byName);
    }

    /** The same, to somebody who may not see that one. */
    public static IntakeRefusal besideOthers() {
        return new IntakeRefusal(Kind.CONFLICT, "beside-others", null);
    }

    /** Rows over several branches must say which. */
    public static IntakeRefusal needsUnits(String heading) {
        return new IntakeRefusal(Kind.INVALID, "needs-units", "file", heading);
    }

    /** No row names the columns of a sheet of organisations. */
    public static IntakeRefusal noUnitHeading() {
        return new IntakeRefusal(Kind.INVALID, "no-unit-heading", "file");
    }

    /** Below the heading there is no unit. */
    public static IntakeRefusal noUnits() {
        return new IntakeRefusal(Kind.INVALID, "no-units", "file");
    }

    public static IntakeRefusal tooManyUnits(int most) {
        return new IntakeRefusal(Kind.INVALID, "too-many-units", "file", most);
    }

    /** The row is not in doubt. */
    public static IntakeRefusal noDoubt() {
        return new IntakeRefusal(Kind.CONFLICT, "no-doubt", null);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "membership.refusal.intake." + reason;
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
