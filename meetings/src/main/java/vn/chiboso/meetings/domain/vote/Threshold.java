package vn.chiboso.meetings.domain.vote;

import java.util.List;

/**
 * How many votes in favour are needed, with the sum that leads there: {@code officials} less the parts is {@code base}.
 *
 * @param officials official members on the branch's roll
 * @param parts     who is left out and why, none of them zero
 * @param base      whom the share is taken of
 * @param required  votes in favour needed
 */
public record Threshold(int officials, List<Part> parts, int base, int required, VoteRule rule) {
    /** So many are left out for that reason. */
    public record Part(Deduction reason, int count) {}

    public Threshold {
        parts = List.copyOf(parts);
        var left = parts.stream().mapToInt(Part::count).sum();
        if (officials - left != base) {
            throw new IllegalArgumentException("%d less %d is not %d".formatted(officials, left, base));
        }
    }

    /** Whether so many votes in favour decide it. */
    public boolean isReachedBy(int inFavour) {
        return base > 0 && inFavour >= required;
    }
}
