package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;

/**
 * A temporary transfer that runs.
 *
 * @param host  null when outside this tree, or not said
 * @param from  first day there
 * @param until last day planned, null when not said
 */
public record Stay(
        @Nullable UnitId host, LocalDate from, @Nullable LocalDate until) {
    Stay until(@Nullable LocalDate last) {
        return new Stay(host, from, last);
    }
}
