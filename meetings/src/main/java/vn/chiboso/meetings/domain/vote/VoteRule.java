package vn.chiboso.meetings.domain.vote;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Optional;
import java.util.Set;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.domain.Seat;

/**
 * The rule of one subject in force on a day.
 *
 * @param deductions whom the base leaves out of the official members
 * @param legalBasis as cited on pages and in the minutes
 */
public record VoteRule(
        VoteSubject subject,
        int numerator,
        int denominator,
        Comparison comparison,
        Set<Deduction> deductions,
        VoteMode mode,
        String legalBasis) {
    public VoteRule {
        if (numerator <= 0 || denominator <= 0 || numerator > denominator) {
            throw new IllegalArgumentException("%d/%d is no share of votes".formatted(numerator, denominator));
        }
        deductions = Set.copyOf(deductions);
    }

    /** The threshold for the seats as they are now. */
    public Threshold over(Collection<Seat> seats) {
        var officials = seats.stream().filter(Seat::official).toList();
        var left = new EnumMap<Deduction, Integer>(Deduction.class);
        var base = 0;
        for (var seat : officials) {
            var reason = reasonToLeaveOut(seat);
            if (reason.isPresent()) {
                left.merge(reason.get(), 1, Integer::sum);
            } else {
                base++;
            }
        }
        var parts = left.entrySet().stream()
                .map(e -> new Threshold.Part(e.getKey(), e.getValue()))
                .toList();
        return new Threshold(officials.size(), parts, base, comparison.required(base, numerator, denominator), this);
    }

    private Optional<Deduction> reasonToLeaveOut(Seat seat) {
        return Arrays.stream(Deduction.values())
                .filter(deductions::contains)
                .filter(d -> d.fits(seat))
                .findFirst();
    }
}
