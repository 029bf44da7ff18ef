package vn.chiboso.membership.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.protection.OpenedLine;
import vn.chiboso.membership.domain.protection.OpeningId;
import vn.chiboso.membership.domain.protection.SearchLine;

/**
 * Who opened sealed values of people below one's own unit, and who searched by them, for those who oversee or inspect it; of branches
 * that were dissolved there as well.
 */
public interface ListOpenings {
    /** Refuses who does neither. */
    View list(Actor actor, Query query);

    /**
     * Which of them.
     *
     * @param unusual only those of which others were told
     * @param before  the last one seen, null for the first page
     */
    record Query(boolean unusual, @Nullable OpeningId before) {}

    /**
     * A page of openings, the newest first.
     *
     * @param searches of the last three months by day and person, on the first page only
     */
    record View(List<OpenedLine> lines, boolean more, List<SearchLine> searches) {
        public View {
            lines = List.copyOf(lines);
            searches = List.copyOf(searches);
        }
    }
}
