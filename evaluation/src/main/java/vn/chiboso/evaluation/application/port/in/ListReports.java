package vn.chiboso.evaluation.application.port.in;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.report.MonthlyReport;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitView;

/** The schedule: communes in the actor's area by month, with state and lateness. */
public interface ListReports {
    /** How a commune's month stands. */
    enum State {
        AHEAD,
        PROVISIONAL,
        MISSING,
        FROZEN
    }

    /**
     * One commune and month.
     *
     * @param report   null when there is none
     * @param lateness of a frozen report, or so far of a missing one
     */
    record Item(
            UnitView commune,
            YearMonth month,
            State state,
            @Nullable MonthlyReport report,
            Instant dueAt,
            Duration lateness,
            boolean mayRun) {}

    /** Newest month first, then by commune; {@code months} back from this one. */
    List<Item> of(Actor actor, int months);
}
