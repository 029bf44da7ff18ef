package vn.chiboso.meetings.domain.vote;

/** How a number of votes is held against a fraction of the base. */
public enum Comparison {
    /** Quá (more than): one more than the whole part of the fraction. */
    MORE_THAN {
        @Override
        int required(int base, int numerator, int denominator) {
            return Math.floorDiv(base * numerator, denominator) + 1;
        }
    },
    /** Ít nhất (at least): the fraction rounded up. */
    AT_LEAST {
        @Override
        int required(int base, int numerator, int denominator) {
            return Math.ceilDiv(base * numerator, denominator);
        }
    };

    abstract int required(int base, int numerator, int denominator);
}
