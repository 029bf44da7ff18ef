package vn.chiboso.membership.domain;

import java.util.regex.Pattern;

/** A telephone number as it is dialled from Vietnam, digits only: "0987557600", abroad "00886912345678". */
public record Phone(String digits) {
    private static final Pattern SHAPE = Pattern.compile("0[2-9]\\d{8,9}|00[1-9]\\d{7,14}");
    private static final Pattern WRITTEN = Pattern.compile("[+]?[\\d .()/_-]{7,30}");
    private static final Pattern BETWEEN = Pattern.compile("\\D");

    public Phone {
        if (!SHAPE.matcher(digits).matches()) {
            throw PersonRefusal.phone();
        }
    }

    /** Reads what people write: dots, spaces, brackets, +84, a leading zero that a spreadsheet ate. */
    public static Phone of(String text) {
        var tidy = Folding.tidy(text);
        if (!WRITTEN.matcher(tidy).matches()) {
            throw PersonRefusal.phone();
        }
        var digits = BETWEEN.matcher(tidy).replaceAll("");
        if (tidy.startsWith("+") || digits.startsWith("00")) {
            var abroad = digits.replaceFirst("^00", "");
            return new Phone(
                    abroad.startsWith("84") ? "0" + abroad.substring(2).replaceFirst("^0", "") : "00" + abroad);
        }
        if (digits.length() >= 11 && digits.startsWith("84")) {
            return new Phone("0" + digits.substring(2));
        }
        return new Phone(digits.startsWith("0") ? digits : "0" + digits);
    }

    /** First three and last four digits, for screens: "098•••7600". */
    public String masked() {
        return digits.substring(0, 3) + "•••" + digits.substring(digits.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
