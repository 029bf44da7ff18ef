package vn.chiboso.meetings.domain.minutes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.ProceedingsRefusal;

/** The minutes cannot be corrected or adopted like that. */
public final class MinutesRefusal extends ProceedingsRefusal {
    private static final long serialVersionUID = 1;

    private MinutesRefusal(Kind kind, String code, @Nullable String field, Object... args) {
        super(kind, "meetings.refusal.minutes." + code, field, List.of(args));
    }

    static MinutesRefusal adopted() {
        return new MinutesRefusal(Kind.CONFLICT, "adopted", null);
    }

    /** The text is being voted on. */
    public static MinutesRefusal beingVoted() {
        return new MinutesRefusal(Kind.CONFLICT, "being-voted", null);
    }

    static MinutesRefusal stale(String by, Instant at) {
        return new MinutesRefusal(Kind.CONFLICT, "stale", "text", by, at);
    }

    static MinutesRefusal empty() {
        return new MinutesRefusal(Kind.INVALID, "empty", "text");
    }

    static MinutesRefusal tooLong(int longest) {
        return new MinutesRefusal(Kind.INVALID, "too-long", "text", longest);
    }

    /** The minutes of this kind of meeting have no such section. */
    public static MinutesRefusal noSection() {
        return new MinutesRefusal(Kind.NOT_FOUND, "no-section", null);
    }

    /** Nothing has been opened that minutes could be about. */
    public static MinutesRefusal tooEarly() {
        return new MinutesRefusal(Kind.CONFLICT, "too-early", null);
    }
}
