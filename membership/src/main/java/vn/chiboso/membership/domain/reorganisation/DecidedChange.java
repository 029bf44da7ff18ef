package vn.chiboso.membership.domain.reorganisation;

import java.time.LocalDate;
import java.util.List;

/**
 * A change that a decision was used for.
 *
 * @param decidedOn   day of the decision, Hà Nội
 * @param effectiveOn first day of the new state
 * @param waiting     it was prepared and its day has not come, or it could not be done then
 * @param units       names of those who take part by then, without the level that decided; empty when it alone is named
 */
public record DecidedChange(
        ReorganisationId id,
        ReorganisationKind kind,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        boolean waiting,
        List<String> units) {
    public DecidedChange {
        units = List.copyOf(units);
    }
}
