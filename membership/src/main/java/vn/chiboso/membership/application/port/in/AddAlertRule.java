package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.Rule;

/** Adds a dated number that closes the former; the past is never edited. The same row a second time changes nothing. */
public interface AddAlertRule {
    void add(Actor actor, Command command);

    /** The row. */
    record Command(
            Rule.Code code,
            @Nullable Integer amount,
            @Nullable LocalDate from,
            String legalBasis) {}
}
