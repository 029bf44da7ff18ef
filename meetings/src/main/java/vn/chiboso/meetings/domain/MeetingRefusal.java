package vn.chiboso.meetings.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** Why something about a meeting, up to and including its roll call, was not done. Nothing has changed then. */
public final class MeetingRefusal extends Refusal {
    /** The reasons; each is a message "meetings.refusal.start-in-past" and so on, and names a field or none. */
    public enum Reason {
        NO_SUCH_MEETING(Kind.NOT_FOUND, null),
        NO_SUCH_UNIT(Kind.NOT_FOUND, null),
        NO_SUCH_PAPER(Kind.NOT_FOUND, null),
        NO_SUCH_SEAT(Kind.NOT_FOUND, "member"),
        NOT_YOURS(Kind.FORBIDDEN, null),
        STALE(Kind.CONFLICT, "version"),
        ID_TAKEN(Kind.CONFLICT, "id"),
        MONTH_TAKEN(Kind.CONFLICT, "month"),
        COMMITTEE_TAKEN(Kind.CONFLICT, null),
        NOT_PLANNABLE(Kind.CONFLICT, null),
        NOT_ANNOUNCED(Kind.CONFLICT, null),
        ALREADY_OPEN(Kind.CONFLICT, null),
        NOT_OPEN(Kind.CONFLICT, null),
        NOT_OPENABLE(Kind.CONFLICT, null),
        NOT_CANCELLABLE(Kind.CONFLICT, null),
        REPLY_CLOSED(Kind.CONFLICT, null),
        ROLL_BEING_VOTED(Kind.CONFLICT, null),
        ROLL_STANDS(Kind.CONFLICT, null),
        ROLL_MOVED_ON(Kind.CONFLICT, null),
        SHOWN_CHANGED(Kind.CONFLICT, null),
        SHOWN_OVER(Kind.CONFLICT, null),
        NOT_CONCLUDED(Kind.CONFLICT, null),
        NOT_EXCUSED(Kind.CONFLICT, null),
        EXCUSED_ALREADY(Kind.CONFLICT, "member"),
        VERSION_MISSING(Kind.INVALID, "version"),
        NO_SUCH_ITEM(Kind.INVALID, "item"),
        TITLE_MISSING(Kind.INVALID, "title"),
        TITLE_TOO_LONG(Kind.INVALID, "title"),
        PLACE_MISSING(Kind.INVALID, "place"),
        PLACE_TOO_LONG(Kind.INVALID, "place"),
        MINUTES_ABSURD(Kind.INVALID, "minutes"),
        START_IN_PAST(Kind.INVALID, "date"),
        START_TOO_FAR(Kind.INVALID, "date"),
        START_NOT_IN_MONTH(Kind.INVALID, "date"),
        MONTH_ABSURD(Kind.INVALID, "month"),
        KIND_NOT_PLANNED(Kind.INVALID, "kind"),
        AGENDA_EMPTY(Kind.INVALID, "agenda"),
        TOO_MANY_ITEMS(Kind.INVALID, "title"),
        ITEM_TITLE_MISSING(Kind.INVALID, "title"),
        ITEM_TITLE_TOO_LONG(Kind.INVALID, "title"),
        ITEM_MINUTES_ABSURD(Kind.INVALID, "minutes"),
        NOT_ON_ROLL(Kind.INVALID, "member"),
        CHAIR_MISSING(Kind.INVALID, "chair"),
        CHAIR_NOT_ON_ROLL(Kind.INVALID, "chair"),
        SECRETARY_NOT_ON_ROLL(Kind.INVALID, "secretary"),
        PRESENTER_NOT_ON_ROLL(Kind.INVALID, "presenter"),
        PREPARER_NOT_ON_ROLL(Kind.INVALID, "preparer"),
        REASON_MISSING(Kind.INVALID, "reason"),
        REASON_TOO_LONG(Kind.INVALID, "reason"),
        ROLL_UNREADABLE(Kind.INVALID, null),
        NOT_INVITED(Kind.INVALID, "member"),
        ONLINE_NOT_OFFERED(Kind.INVALID, "choice"),
        TIME_OUTSIDE_MEETING(Kind.INVALID, "time"),
        OPENED_IN_FUTURE(Kind.INVALID, "openedAt"),
        OPENED_LONG_AGO(Kind.INVALID, "openedAt"),
        OPENED_BEFORE_NOTICE(Kind.INVALID, "openedAt"),
        LEFT_BEFORE_ARRIVED(Kind.INVALID, "time"),
        NOT_PRESENT(Kind.INVALID, "member"),
        GUEST_NAME_MISSING(Kind.INVALID, "name"),
        GUEST_NAME_TOO_LONG(Kind.INVALID, "name"),
        CODE_WRONG(Kind.INVALID, "code"),
        CODE_TOO_MANY(Kind.INVALID, "code"),
        CHOICE_MISSING(Kind.INVALID, "choice"),
        DATE_MISSING(Kind.INVALID, "date"),
        TIME_MISSING(Kind.INVALID, "time"),
        FILE_MISSING(Kind.INVALID, "file"),
        NOT_UNEXCUSED(Kind.INVALID, "member"),
        OWN_EXCUSE(Kind.INVALID, "member"),
        EXCUSER_MISSING(Kind.INVALID, "acceptedBy"),
        EXCUSER_TOO_LONG(Kind.INVALID, "acceptedBy"),
        EXCUSE_DAY_MISSING(Kind.INVALID, "acceptedOn"),
        EXCUSE_DAY(Kind.INVALID, "acceptedOn");

        private final Kind kind;
        private final @Nullable String field;

        Reason(Kind kind, @Nullable String field) {
            this.kind = kind;
            this.field = field;
        }

        /** Key in the message bundle. */
        public String code() {
            return "meetings.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final long serialVersionUID = 1;
    private final Reason reason;
    private final transient List<Object> args;

    /** The arguments are those of the message, in order. */
    public MeetingRefusal(Reason reason, Object... args) {
        super(reason + " " + List.of(args));
        this.reason = reason;
        this.args = List.of(args);
    }

    /** The branch has a regular meeting in that month already. */
    public static MeetingRefusal monthTaken(YearMonth month) {
        return new MeetingRefusal(Reason.MONTH_TAKEN, Days.of(month));
    }

    /** Refuses when the condition holds. */
    public static void when(boolean condition, Reason reason, Object... args) {
        if (condition) {
            throw new MeetingRefusal(reason, args);
        }
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
        return reason.code();
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
