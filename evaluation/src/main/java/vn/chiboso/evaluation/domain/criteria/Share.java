package vn.chiboso.evaluation.domain.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, compared exactly: 899 of 1000 is never "90 %", however it is printed. */
public record Share(int part, int whole) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Share {
        if (whole <= 0 || part < 0) {
            throw new IllegalArgumentException("%d of %d is not a share".formatted(part, whole));
        }
    }

    /** Negative, zero or positive as the share is below, at or above the percentage. */
    public int compareTo(BigDecimal percent) {
        return HUNDRED.multiply(BigDecimal.valueOf(part)).compareTo(percent.multiply(BigDecimal.valueOf(whole)));
    }

    /** For reading: two decimals, cut off and not rounded up, so that nothing below a threshold looks like it. */
    public BigDecimal percent() {
        return HUNDRED.multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN)
                .stripTrailingZeros();
    }
}
