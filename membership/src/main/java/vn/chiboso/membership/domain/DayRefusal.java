package vn.chiboso.membership.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;

/** Of the day asked for there is nothing to show: the field {@code day} of pages and of the API. */
public final class DayRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final transient List<Object> args;

    private DayRefusal(String reason, Object... args) {
        super("day refused: " + reason);
        this.reason = reason;
        this.args = List.of(args);
    }

    /** The day has not come. */
    public static DayRefusal future(LocalDate today) {
        return new DayRefusal("future", today);
    }

    /** The unit did not stand yet. */
    public static DayRefusal beforeUnit(String name, LocalDate first) {
        return new DayRefusal("before-unit", name, first);
    }

    /** The unit stood no longer. */
    public static DayRefusal afterUnit(String name) {
        return new DayRefusal("after-unit", name);
    }

    /** The person was on no roll that the reader may see. */
    public static DayRefusal onNoRoll() {
        return new DayRefusal("on-no-roll");
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String code() {
        return "membership.refusal.day." + reason;
    }

    @Override
    public List<Object> args() {
        return args;
    }

    @Override
    public @Nullable String field() {
        return "day";
    }
}
