package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.dues.DuesRule;

/** Adds a dated number that closes the former; the past is never edited. The same row a second time changes nothing. */
public interface AddDuesRule {
    void add(Actor actor, Command command);

    /** The row; {@code amount} as typed. */
    record Command(
            DuesRule.Code code,
            DuesRule.@Nullable Measure measure,
            String amount,
            @Nullable LocalDate from,
            String legalBasis) {}
}
