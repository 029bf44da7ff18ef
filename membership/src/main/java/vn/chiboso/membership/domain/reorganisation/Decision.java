package vn.chiboso.membership.domain.reorganisation;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Collection;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.Mistakes;

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
    /** A guard against a mistyped year, as with transfers that are prepared (ADR 59); no rule of the field. */
    private static final int MONTHS_AHEAD = 12;

    public Decision {
        number = Folding.tidy(number);
        legalBasis = Folding.tidy(legalBasis);
        mistakes(number, legalBasis).require();
    }

    /** What is wrong with a decision as typed, its days aside. */
    public static Mistakes mistakes(String number, String legalBasis) {
        var mistakes = new Mistakes();
        var length = Folding.tidy(number).length();
        if (length == 0 || length > LONGEST_NUMBER) {
            mistakes.add(ReorganisationRefusal.number());
        }
        if (Folding.tidy(legalBasis).length() > LONGEST_BASIS) {
            mistakes.add(ReorganisationRefusal.basis());
        }
        return mistakes;
    }

    /**
     * Refuses another paper under the same number, and a further change by the same paper unless somebody said that it is meant.
     *
     * @param days    of decisions of the level under the number in the same term
     * @param earlier what the same paper was used for
     * @param again   whether it was said that the change is a part of the same decision
     */
    public void requireOwn(Collection<LocalDate> days, DecidedChanges earlier, boolean again) {
        days.stream().filter(day -> !day.equals(decidedOn)).min(naturalOrder()).ifPresent(day -> {
            throw ReorganisationRefusal.numberUsed(day);
        });
        if (!again && earlier.total() > 0) {
            throw ReorganisationRefusal.sameDecision(earlier);
        }
    }

    /** The tree itself changes on a day that has come. */
    void requireToday(LocalDate today) {
        requireDecided(today);
        if (effectiveOn.isAfter(today)) {
            throw ReorganisationRefusal.effectiveLate(today);
        }
    }

    /** What is prepared takes effect after today, and not so late that the year must be a slip. */
    void requireAhead(LocalDate today) {
        requireDecided(today);
        if (!effectiveOn.isAfter(today)) {
            throw ReorganisationRefusal.notAhead(today);
        }
        var latest = today.plusMonths(MONTHS_AHEAD);
        if (effectiveOn.isAfter(latest)) {
            throw ReorganisationRefusal.tooFarAhead(latest);
        }
    }

    private void requireDecided(LocalDate today) {
        if (decidedOn.isAfter(today)) {
            throw ReorganisationRefusal.decidedOn(today);
        }
    }
}
