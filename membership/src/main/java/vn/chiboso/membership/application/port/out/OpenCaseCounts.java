package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.alert.AlertKind;

/** How many cases are open in the whole house. Days are first and last but one; a null end is none. */
public interface OpenCaseCounts {
    /** Official transfers on their way that began in the time. */
    int transfers(LocalDate from, @Nullable LocalDate to);

    /** Introduction papers on their way that were signed in the time. */
    int papers(LocalDate from, @Nullable LocalDate to);

    /** People on probation whose ceremony was in the time. */
    int probations(LocalDate from, @Nullable LocalDate to);

    /** Requests to correct the list book that wait and were asked in the time. */
    int requests(LocalDate from, @Nullable LocalDate to);

    /** Alerts of the kinds that stand as of the last daily round. */
    int alerts(Set<AlertKind> kinds);
}
