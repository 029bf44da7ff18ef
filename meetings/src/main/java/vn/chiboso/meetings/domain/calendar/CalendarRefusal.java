package vn.chiboso.meetings.domain.calendar;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** Why something about the calendar was not done. Nothing has changed then. */
public final class CalendarRefusal extends Refusal {
    /** The reasons; each is a message "meetings.calendar.refusal.not-found" and so on, and names a field or none. */
    public enum Reason {
        NOT_FOUND(Kind.NOT_FOUND, null),
        FORBIDDEN(Kind.FORBIDDEN, null),
        NO_SUCH_DAY(Kind.NOT_FOUND, null),
        ID_TAKEN(Kind.CONFLICT, "id"),
        WITHDRAWN(Kind.CONFLICT, null),
        NOTHING_EXPECTED(Kind.CONFLICT, null),
        DAY_MISSING(Kind.INVALID, "day"),
        DAY_TAKEN(Kind.INVALID, "day"),
        DAY_GONE(Kind.INVALID, "day"),
        DAY_TOO_LATE(Kind.INVALID, "day"),
        LATE_EXPECTED(Kind.INVALID, "expected"),
        UNCONFIRMED(Kind.INVALID, "day"),
        DAY_TOO_FAR(Kind.INVALID, "day"),
        DAY_WORKED_ANYWAY(Kind.INVALID, "kind"),
        KIND_MISSING(Kind.INVALID, "kind"),
        NAME(Kind.INVALID, "name"),
        BASIS(Kind.INVALID, "legalBasis");

        private final Kind kind;
        private final @Nullable String field;

        Reason(Kind kind, @Nullable String field) {
            this.kind = kind;
            this.field = field;
        }
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient List<Object> args;

    private CalendarRefusal(Reason reason, List<Object> args) {
        super("calendar refused: " + reason);
        this.reason = reason;
        this.args = args;
    }

    public static CalendarRefusal of(Reason reason, Object... args) {
        return new CalendarRefusal(reason, List.of(args));
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public Kind kind() {
        return reason.kind;
    }

    @Override
    public String code() {
        return "meetings.calendar.refusal."
                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public @Nullable String field() {
        return reason.field;
    }

    @Override
    public List<Object> args() {
        return args;
    }
}
