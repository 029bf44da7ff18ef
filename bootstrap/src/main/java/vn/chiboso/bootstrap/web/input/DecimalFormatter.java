package vn.chiboso.bootstrap.web.input;

import java.math.BigDecimal;
import java.text.ParseException;
import java.util.Locale;
import org.springframework.format.Formatter;

/**
 * Numbers with a decimal comma as people write them ({@code 8,5}, {@code 1.234,5}) and with a decimal point as programs send them
 * ({@code 8.5}). Prints with the reader's decimal mark and without groups, so that what is printed is read as the same.
 */
final class DecimalFormatter implements Formatter<BigDecimal> {
    private static final int LONGEST = 60;

    @Override
    public BigDecimal parse(String text, Locale locale) throws ParseException {
        var typed = text.strip().replace("\u00a0", "");
        try {
            if (typed.length() > LONGEST) {
                throw new NumberFormatException("too long");
            }
            var number =
                    new BigDecimal(typed.contains(",") ? typed.replace(".", "").replace(',', '.') : typed);
            if (!DecimalBounds.hold(number)) {
                throw new NumberFormatException("too many digits");
            }
            return number;
        } catch (NumberFormatException e) {
            throw (ParseException) new ParseException("'" + typed + "' is no number", 0).initCause(e);
        }
    }

    @Override
    public String print(BigDecimal number, Locale locale) {
        var plain = number.toPlainString();
        return locale.getLanguage().equals("vi") ? plain.replace('.', ',') : plain;
    }
}
