package vn.chiboso.membership.domain.dues;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** Something about dues cannot be seen or done. */
public final class DuesRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String reason;
    private final @Nullable String field;
    private final transient List<Object> args;

    private DuesRefusal(Kind kind, String reason, @Nullable String field, Object... args) {
        super("dues refused: " + reason);
        this.kind = kind;
        this.reason = reason;
        this.field = field;
        this.args = List.of(args);
    }

    public static DuesRefusal notFound() {
        return new DuesRefusal(Kind.NOT_FOUND, "not-found", null);
    }

    public static DuesRefusal forbidden() {
        return new DuesRefusal(Kind.FORBIDDEN, "forbidden", null);
    }

    public static DuesRefusal required(String field) {
        return new DuesRefusal(Kind.INVALID, "required", field);
    }

    static DuesRefusal tooLong(String field, int most) {
        return new DuesRefusal(Kind.INVALID, "too-long", field, most);
    }

    /** Not an amount at all. */
    static DuesRefusal amount(String field) {
        return new DuesRefusal(Kind.INVALID, "amount", field);
    }

    /** Đồng have no fractions; dots stand between groups of three. */
    static DuesRefusal fraction(String field) {
        return new DuesRefusal(Kind.INVALID, "fraction", field);
    }

    static DuesRefusal tooMuch(String field, long most) {
        return new DuesRefusal(Kind.INVALID, "too-much", field, most);
    }

    static DuesRefusal nothing() {
        return new DuesRefusal(Kind.INVALID, "nothing", "amount");
    }

    static DuesRefusal future() {
        return new DuesRefusal(Kind.INVALID, "future", "paidOn");
    }

    /** Dues of a month are handed over in the month before it at the earliest. */
    static DuesRefusal early(LocalDate earliest) {
        return new DuesRefusal(Kind.INVALID, "early", "paidOn", earliest);
    }

    /** The id is that of another payment, or of one that was taken back. */
    public static DuesRefusal paymentThere() {
        return new DuesRefusal(Kind.CONFLICT, "payment-there", null);
    }

    static DuesRefusal exemptByKeeper() {
        return new DuesRefusal(Kind.INVALID, "exempt-by-keeper", "group");
    }

    /** A declaration was recorded since the form was opened. */
    public static DuesRefusal declarationStale() {
        return new DuesRefusal(Kind.CONFLICT, "declaration-stale", null);
    }

    /** Months further ahead than the next are nobody's business yet. */
    public static DuesRefusal tooEarly() {
        return new DuesRefusal(Kind.INVALID, "too-early", "month");
    }

    /** Nobody is on the roll on the first day of that month. */
    public static DuesRefusal nobody() {
        return new DuesRefusal(Kind.INVALID, "nobody", "month");
    }

    public static DuesRefusal notOpened() {
        return new DuesRefusal(Kind.NOT_FOUND, "not-opened", null);
    }

    static DuesRefusal closed() {
        return new DuesRefusal(Kind.CONFLICT, "closed", null);
    }

    static DuesRefusal sheetStale() {
        return new DuesRefusal(Kind.CONFLICT, "sheet-stale", null);
    }

    static DuesRefusal lineStale(String name) {
        return new DuesRefusal(Kind.CONFLICT, "line-stale", null, name);
    }

    /** A rule may begin with the running month at the earliest. */
    static DuesRefusal past(LocalDate earliest) {
        return new DuesRefusal(Kind.INVALID, "past", "from", earliest);
    }

    public static DuesRefusal measure() {
        return new DuesRefusal(Kind.INVALID, "measure", "measure");
    }

    public static DuesRefusal basis() {
        return new DuesRefusal(Kind.INVALID, "basis", "legalBasis");
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "membership.refusal.dues." + reason;
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
