package vn.chiboso.membership.domain.readiness;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom the branch's list shows. */
public enum ReadinessFilter {
    ALL,
    NEEDS_PAPER,
    NEEDS_HELPER,
    NEVER_ASKED,
    ASKED_LONG_AGO;

    /**
     * Whether somebody is shown.
     *
     * @param helperHere whether the helper named is still of the branch
     */
    public boolean shows(@Nullable ReadinessNote note, boolean helperHere, Set<Skill> asked, LocalDate freshFrom) {
        var answers = note == null ? Answers.NONE : note.answers();
        var asking = note == null ? null : note.asked();
        return switch (this) {
            case ALL -> true;
            case NEEDS_PAPER -> answers.needsPaper(asked);
            case NEEDS_HELPER -> answers.needsHelper(helperHere);
            case NEVER_ASKED -> asking == null;
            case ASKED_LONG_AGO -> asking != null && asking.on().isBefore(freshFrom);
        };
    }
}
