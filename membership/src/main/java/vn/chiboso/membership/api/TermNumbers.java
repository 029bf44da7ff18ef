package vn.chiboso.membership.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What is numbered through each term of a unit. Whoever numbers implements it, since membership does not know what: a term that is
 * entered or changed must not bring two equal numbers together.
 */
public interface TermNumbers {
    /** Lets nothing be numbered for the unit, and nobody else hold it, until the transaction ends. */
    void hold(UnitId unit);

    /**
     * What would have the same number in one term; of a unit that is held.
     *
     * @param terms the term of each day
     */
    Set<Twins> twice(UnitId unit, Function<LocalDate, Term> terms);

    /**
     * Two of one number.
     *
     * @param symbol the number as it is written on the first
     * @param first  identity of one, the smaller of the two
     * @param second identity of the other
     */
    record Twins(String symbol, UUID first, UUID second) {}
}
