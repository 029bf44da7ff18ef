package vn.chiboso.membership.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.domain.roll.Finding;

/** A roll may not be seen or changed, or a list book cannot be read at all. */
public final class RollRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    /** Why a file is not a list book that can be read. */
    public enum FileFault {
        EMPTY,
        TOO_LARGE,
        NOT_XLSX,
        OLD_XLS,
        ENCRYPTED,
        OTHER_OFFICE,
        MACROS,
        BOMB,
        DAMAGED,
        NO_CONTENT,
        NO_HEADER,
        NO_PEOPLE
    }

    private final Kind kind;
    private final String code;
    private final @Nullable String field;
    private final transient List<Object> args;

    private RollRefusal(Kind kind, String reason, @Nullable String field, Object... args) {
        this(kind, "membership.refusal.roll." + reason, field, List.of(args));
    }

    private RollRefusal(Kind kind, String code, @Nullable String field, List<Object> args) {
        super("roll refused: " + code);
        this.kind = kind;
        this.code = code;
        this.field = field;
        this.args = args;
    }

    public static RollRefusal forbidden() {
        return new RollRefusal(Kind.FORBIDDEN, "forbidden", null);
    }

    /** Only a branch has a roll. */
    public static RollRefusal notABranch() {
        return new RollRefusal(Kind.INVALID, "not-a-branch", "unit");
    }

    public static RollRefusal file(FileFault fault) {
        return new RollRefusal(
                Kind.INVALID,
                "file." + fault.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                "file");
    }

    public static RollRefusal tooManyRows(int most) {
        return new RollRefusal(Kind.INVALID, "file.too-many-rows", "file", most);
    }

    /** A column that must be there is missing; the argument is its usual heading. */
    public static RollRefusal missingColumn(String heading) {
        return new RollRefusal(Kind.INVALID, "file.missing-column", "file", heading);
    }

    /** The same heading stands over two columns. */
    public static RollRefusal doubleColumn(String heading) {
        return new RollRefusal(Kind.INVALID, "file.double-column", "file", heading);
    }

    /** The day from which the list holds lies in the future. */
    public static RollRefusal future() {
        return new RollRefusal(Kind.INVALID, "future", "validFrom");
    }

    /** The list holds from a day before one from which something newer is known. */
    public static RollRefusal backdated() {
        return new RollRefusal(Kind.INVALID, "backdated", "validFrom");
    }

    /** What was shown is no longer what would be done. */
    public static RollRefusal importStale() {
        return new RollRefusal(Kind.CONFLICT, "import-stale", null);
    }

    /** The list says something else about who leads than what is kept; that is confirmed from above. */
    public static RollRefusal leaders() {
        return new RollRefusal(Kind.CONFLICT, "leaders", null);
    }

    public static RollRefusal nothingToDo() {
        return new RollRefusal(Kind.CONFLICT, "nothing-to-do", null);
    }

    /** Something typed by hand cannot be right; says the same as the import would. */
    public static RollRefusal entry(Finding finding) {
        var field = finding.field();
        return new RollRefusal(
                Kind.INVALID,
                "membership.finding." + finding.code(),
                field == null ? null : field.key(),
                finding.args());
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return code;
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
