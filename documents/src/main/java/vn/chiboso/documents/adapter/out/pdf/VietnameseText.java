package vn.chiboso.documents.adapter.out.pdf;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as read in Vietnamese: 1.234,5 and 03/11/2026. */
final class VietnameseText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private VietnameseText() {}

    static String of(Object value) {
        return switch (value) {
            case LocalDate day -> DAY.format(day);
            case BigDecimal number -> number(number, Math.max(number.scale(), 0));
            case Long number -> number(number, 0);
            case Integer number -> number(number, 0);
            default -> value.toString();
        };
    }

    private static String number(Number value, int digits) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
