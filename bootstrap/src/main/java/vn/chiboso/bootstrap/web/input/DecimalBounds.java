package vn.chiboso.bootstrap.web.input;

import java.math.BigDecimal;

/**
 * How far a number may go: {@code 0E-500000000} is short to send and takes minutes and gigabytes as soon as it is added to another
 * one or written out.
 */
final class DecimalBounds {
    private static final int MOST_DIGITS = 20;
    private static final int MOST_SCALE = 10;

    private DecimalBounds() {}

    static boolean hold(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_SCALE && number.precision() <= MOST_DIGITS;
    }
}
