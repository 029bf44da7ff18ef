package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** Something about alerts cannot be seen or done. */
public final class AlertRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String reason;
    private final @Nullable String field;
    private final transient List<Object> args;

    private AlertRefusal(Kind kind, String reason, @Nullable String field, Object... args) {
        super("alert refused: " + reason);
        this.kind = kind;
        this.reason = reason;
        this.field = field;
        this.args = List.of(args);
    }

    public static AlertRefusal notFound() {
        return new AlertRefusal(Kind.NOT_FOUND, "not-found", null);
    }

    public static AlertRefusal forbidden() {
        return new AlertRefusal(Kind.FORBIDDEN, "forbidden", null);
    }

    /** The facts have changed since it was read. */
    public static AlertRefusal gone() {
        return new AlertRefusal(Kind.CONFLICT, "gone", null);
    }

    public static AlertRefusal required(String field) {
        return new AlertRefusal(Kind.INVALID, "required", field);
    }

    static AlertRefusal until(LocalDate first, LocalDate last) {
        return new AlertRefusal(Kind.INVALID, "until", "until", first, last);
    }

    static AlertRefusal reason() {
        return new AlertRefusal(Kind.INVALID, "reason", "reason");
    }

    static AlertRefusal checkDay(LocalDate first, LocalDate last) {
        return new AlertRefusal(Kind.INVALID, "check-day", "on", first, last);
    }

    static AlertRefusal remarks(int most) {
        return new AlertRefusal(Kind.INVALID, "remarks", "remarks", most);
    }

    static AlertRefusal notOnRoll() {
        return new AlertRefusal(Kind.INVALID, "not-on-roll", "without");
    }

    /** Somebody else has recorded it since it was read. */
    public static AlertRefusal stale() {
        return new AlertRefusal(Kind.CONFLICT, "stale", null);
    }

    static AlertRefusal past(LocalDate first) {
        return new AlertRefusal(Kind.INVALID, "past", "from", first);
    }

    /** A number that begins on a day gone by is said a second time. */
    static AlertRefusal unconfirmed() {
        return new AlertRefusal(Kind.INVALID, "unconfirmed", "from");
    }

    /** The rounds of badges change with the year. */
    static AlertRefusal roundYear() {
        return new AlertRefusal(Kind.INVALID, "round-year", "from");
    }

    static AlertRefusal amount(int least, int most) {
        return new AlertRefusal(Kind.INVALID, "amount", "amount", least, most);
    }

    /** A day written as one number, and there is no such day. */
    static AlertRefusal noDay() {
        return new AlertRefusal(Kind.INVALID, "no-day", "amount");
    }

    /** The branch that ended the page before is not in the area any more. */
    public static AlertRefusal badgePage() {
        return new AlertRefusal(Kind.CONFLICT, "badge-page", null);
    }

    /** No round of badges that is on offer. */
    public static AlertRefusal badgeRound() {
        return new AlertRefusal(Kind.INVALID, "badge-round", "round");
    }

    /** More branches than one sheet is made of. */
    public static AlertRefusal badgeArea(int most) {
        return new AlertRefusal(Kind.INVALID, "badge-area", "unit", most);
    }

    static AlertRefusal basis() {
        return new AlertRefusal(Kind.INVALID, "basis", "legalBasis");
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return "membership.refusal.alert." + reason;
    }

    @Override
    public @Nullable String field() {
        return field;
    }

    @Override
    public List<Object> args() {
        return args;
    }
}
