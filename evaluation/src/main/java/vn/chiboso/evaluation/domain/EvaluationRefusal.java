package vn.chiboso.evaluation.domain;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** Evaluation said no; the reason names the rule, the arguments carry its facts. */
public final class EvaluationRefusal extends Refusal {
    /** The reasons; each is a key {@code evaluation.refusal.sum-not-100} and so on. */
    public enum Reason {
        UNKNOWN(Kind.NOT_FOUND, null),
        NOT_ALLOWED(Kind.FORBIDDEN, null),
        NOT_TABLED(Kind.FORBIDDEN, null),
        STALE(Kind.CONFLICT, "version"),
        VERSION_MISSING(Kind.INVALID, "version"),
        SET_NOT_DRAFT(Kind.CONFLICT, null),
        SET_WITHOUT_CRITERIA(Kind.INVALID, "criteria"),
        SUM_NOT_100(Kind.INVALID, "criteria"),
        DUPLICATE_NUMBER(Kind.INVALID, "criteria"),
        MAX_OUT_OF_RANGE(Kind.INVALID, "criteria"),
        SCALE_UNREADABLE(Kind.INVALID, "criteria"),
        SCALE_ABOVE_MAX(Kind.INVALID, "criteria"),
        BANDS_NOT_DESCENDING(Kind.INVALID, "goodFrom"),
        TERMS_OUT_OF_RANGE(Kind.INVALID, "attendancePercent"),
        TEXT_MISSING(Kind.INVALID, "name"),
        FROM_IN_THE_PAST(Kind.INVALID, "from"),
        FROM_NOT_AFTER_PREVIOUS(Kind.INVALID, "from"),
        NO_SET_IN_FORCE(Kind.CONFLICT, null),
        NOT_SCORED_KIND(Kind.CONFLICT, null),
        MEETING_NOT_OPEN(Kind.CONFLICT, null),
        MEETING_NOT_OVER(Kind.CONFLICT, null),
        ALREADY_ADOPTED(Kind.CONFLICT, null),
        UNKNOWN_CRITERION(Kind.INVALID, "entries"),
        POINTS_OUT_OF_RANGE(Kind.INVALID, "points"),
        POINTS_OFF_STEP(Kind.INVALID, "points"),
        REMARK_MISSING(Kind.INVALID, "remark"),
        POINTS_MISSING(Kind.INVALID, "points"),
        REMEDY_MISSING(Kind.INVALID, "remedy"),
        COMMENT_MISSING(Kind.INVALID, "comment"),
        TOTAL_OR_ITEMS(Kind.INVALID, "points"),
        MONTH_NOT_BEGUN(Kind.INVALID, "month"),
        MONTH_TOO_EARLY(Kind.INVALID, "month"),
        REASON_MISSING(Kind.INVALID, "reason"),
        NOT_FROZEN(Kind.CONFLICT, null),
        TEXT_TOO_LONG(Kind.INVALID, "remark");

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

    /** The arguments are those of the message, in order. */
    public EvaluationRefusal(Reason reason, Object... args) {
        super(reason + " " + List.of(args));
        this.reason = reason;
        this.args = List.of(args);
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
        return "evaluation.refusal." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Object> args() {
        return args;
    }

    @Override
    public @Nullable String field() {
        return reason.field;
    }
}
