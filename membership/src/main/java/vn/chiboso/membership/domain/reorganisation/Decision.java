package vn.chiboso.membership.domain.reorganisation;

import java.time.LocalDate;
import vn.chiboso.membership.domain.Folding;

/**
 * The decision (quyết định) a reorganisation rests on.
 *
 * @param number      as written: "125-QĐ/ĐU"
 * @param effectiveOn first day of the new state
 * @param legalBasis  what the decision itself rests on; empty when not said
 */
public record Decision(String number, LocalDate decidedOn, LocalDate effectiveOn, String legalBasis) {
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_BASIS = 1000;

    public Decision {
        number = Folding.tidy(number);
        legalBasis = Folding.tidy(legalBasis);
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw ReorganisationRefusal.number();
        }
        if (legalBasis.length() > LONGEST_BASIS) {
            throw ReorganisationRefusal.basis();
        }
    }

    /** A tree changes on a day that has come: nothing waits for its day here. */
    void requireNotAfter(LocalDate today) {
        if (decidedOn.isAfter(today)) {
            throw ReorganisationRefusal.decidedOn(today);
        }
        if (effectiveOn.isAfter(today)) {
            throw ReorganisationRefusal.effectiveLate(today);
        }
    }
}
