package vn.chiboso.membership.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;

/**
 * What is numbered through each term of a unit. Whoever numbers implements it, since membership does not know what: a term that is
 * entered or changed must not bring two equal numbers together.
 */
public interface TermNumbers {
    /** Lets nothing be numbered for the unit, and nobody else hold it, until the transaction ends. */
    void hold(UnitId unit);

    /**
     * Numbers, as written on papers, that would be there twice in one term; of a unit that is held.
     *
     * @param terms the term of each day
     */
    Set<String> twice(UnitId unit, Function<LocalDate, Term> terms);
}
