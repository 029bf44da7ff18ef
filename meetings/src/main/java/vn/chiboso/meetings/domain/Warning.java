package vn.chiboso.meetings.domain;

import java.util.List;
import java.util.Locale;

/** Something the organisers should know before they announce or open; it never blocks. */
public record Warning(Kind kind, List<Object> args) {
    /** What is the matter; each is a message "meetings.warning.papers-late" and so on. */
    public enum Kind {
        NOT_IN_FIRST_WEEK,
        AFTER_FIXED_DAY,
        TOO_SHORT,
        COMBINED_TOO_SHORT,
        AGENDA_LONGER,
        NO_PAPERS,
        PAPERS_LATE,
        COMMITTEE_NOT_MET,
        NO_SUPERIOR,
        ONLINE_NOT_NEEDED,
        TOO_EARLY_TO_OPEN,
        CHANGED_SINCE_NOTICE
    }

    public Warning {
        args = List.copyOf(args);
    }

    static Warning of(Kind kind, Object... args) {
        return new Warning(kind, List.of(args));
    }

    /** Key in the message bundle. */
    public String code() {
        return "meetings.warning." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
