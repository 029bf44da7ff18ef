package vn.chiboso.membership.domain.bridge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** A bridge file, or what it should look like, is not as it has to be. */
public final class BridgeRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String reason;
    private final @Nullable String field;
    private final transient List<Object> args;

    private BridgeRefusal(Kind kind, String reason, @Nullable String field, Object... args) {
        super("bridge file refused: " + reason);
        this.kind = kind;
        this.reason = reason;
        this.field = field;
        this.args = List.of(args);
    }

    public static BridgeRefusal notFound() {
        return new BridgeRefusal(Kind.NOT_FOUND, "not-found", null);
    }

    public static BridgeRefusal forbidden() {
        return new BridgeRefusal(Kind.FORBIDDEN, "forbidden", null);
    }

    /** A purpose of 3 to 300 characters is written down with each list that leaves. */
    public static BridgeRefusal purpose() {
        return new BridgeRefusal(Kind.INVALID, "purpose", "purpose");
    }

    public static BridgeRefusal from() {
        return new BridgeRefusal(Kind.INVALID, "from", "from");
    }

    public static BridgeRefusal basis() {
        return new BridgeRefusal(Kind.INVALID, "basis", "legalBasis");
    }

    /** A heading is missing, too long, or stands twice. */
    public static BridgeRefusal columns() {
        return new BridgeRefusal(Kind.INVALID, "columns", "columns");
    }

    /** Nobody could be found by such a file, or nobody be told apart on such a list. */
    static BridgeRefusal needsName() {
        return new BridgeRefusal(Kind.INVALID, "needs-name", "columns");
    }

    static BridgeRefusal nobody() {
        return new BridgeRefusal(Kind.INVALID, "nobody", "statuses");
    }

    /** No row of the file has the headings that are looked for. */
    public static BridgeRefusal headings(String wanted, String found) {
        return new BridgeRefusal(Kind.INVALID, "headings", "file", wanted, found);
    }

    public static BridgeRefusal tooLong(int most) {
        return new BridgeRefusal(Kind.INVALID, "too-long", "file", most);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "membership.refusal.bridge." + reason;
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
