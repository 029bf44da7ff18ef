package vn.chiboso.membership.application.port.in;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.dues.DuesMonth;

/** The months of a branch with the state of their sheets. */
public interface SeeDuesMonths {
    /**
     * What is there for who keeps the dues; empty when the actor keeps none and has their own page only.
     *
     * @param unit null for the branch whose dues the actor keeps
     */
    Optional<View> see(Actor actor, @Nullable UnitId unit);

    /** Latest first; {@code inherited} are open sheets of branches that were merged into this one. */
    record View(UnitId unit, String unitName, List<Row> rows, List<Inherited> inherited) {}

    /** To be finished by who took the branch over. */
    record Inherited(UnitId unit, String unitName, YearMonth month) {}

    /** A month; its sheet is null when none was opened. */
    record Row(YearMonth month, @Nullable DuesMonth sheet) {}
}
