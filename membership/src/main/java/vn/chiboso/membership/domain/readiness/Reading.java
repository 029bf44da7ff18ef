package vn.chiboso.membership.domain.readiness;

import java.util.List;

/** A way of taking part with everything it follows from. */
public record Reading(TakingPart way, List<Because> because) {
    public Reading {
        because = List.copyOf(because);
    }

    static Reading of(TakingPart way, Because... because) {
        return new Reading(way, List.of(because));
    }
}
