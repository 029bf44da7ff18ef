package vn.chiboso.membership.domain.reorganisation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one decision was used for. A sheet of units may rest thousands of foundings on it, so that only the first are told.
 *
 * @param total of all
 * @param first in their order, at most {@link #FIRST}
 */
public record DecidedChanges(int total, List<DecidedChange> first) {
    /** As many as somebody reads through. */
    public static final int FIRST = 20;

    public DecidedChanges {
        first = first.stream().limit(FIRST).toList();
    }

    /** All but one of the first, if it is there. */
    public DecidedChanges without(ReorganisationId id) {
        var others = first.stream().filter(each -> !each.id().equals(id)).toList();
        return new DecidedChanges(total - first.size() + others.size(), others);
    }

    /** These and then those. */
    public DecidedChanges and(DecidedChanges others) {
        return new DecidedChanges(
                total + others.total,
                Stream.concat(first.stream(), others.first.stream()).toList());
    }
}
