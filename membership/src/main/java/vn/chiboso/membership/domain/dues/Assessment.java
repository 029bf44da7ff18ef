package vn.chiboso.membership.domain.dues;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one member owes for one month and why.
 *
 * @param group   null when nothing was declared and no rule knows better
 * @param exempt  why nothing is owed; null unless exempt
 * @param percent of {@code of}; null unless a share
 * @param of      the base, the minimum wage, or the years of party age that exempt
 * @param region  of the minimum wage; 0 where none was used
 * @param due     in đồng; 0 where it is not known
 */
public record Assessment(
        Ground ground,
        @Nullable DuesGroup group,
        @Nullable ExemptReason exempt,
        @Nullable BigDecimal percent,
        long of,
        int region,
        long due) {
    /** How the amount came about, or why there is none. */
    public enum Ground {
        SHARE_OF_BASE,
        SHARE_OF_WAGE,
        FIXED,
        EXEMPT,
        /** Nobody has said which group the member belongs to. */
        UNDECLARED,
        /** The group pays by region, and neither the branch nor anything above it states one. */
        NO_REGION,
        /** No rate, or no minimum wage, is known for that month. */
        NO_RULE;

        public boolean isKnown() {
            return compareTo(EXEMPT) <= 0;
        }
    }

    static Assessment unknown(Ground ground, @Nullable DuesGroup group) {
        return new Assessment(ground, group, null, null, 0, 0, 0);
    }

    static Assessment exempt(ExemptReason reason, long years) {
        return new Assessment(Ground.EXEMPT, DuesGroup.EXEMPT, reason, null, years, 0, 0);
    }

    /** Whether an amount, be it nothing, is known. */
    public boolean isKnown() {
        return ground.isKnown();
    }
}
