package vn.chiboso.membership.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people search for it: lower case, without diacritics, one space between words. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200D\\uFEFF\\u00AD]");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    private Folding() {}

    /** "Đỗ  Ước" gives "do uoc", however the letters were composed. */
    public static String fold(String text) {
        if (isPlain(text) && isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var latin = bare.replace('đ', 'd').replace('Đ', 'D');
        return CONTROLS.matcher(GAPS.matcher(latin).replaceAll(" "))
                .replaceAll("")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Composed (NFC), without control and zero-width characters, one space where there were several or a line break. */
    public static String tidy(String text) {
        if (isPlain(text)) {
            return text;
        }
        var composed =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return CONTROLS.matcher(GAPS.matcher(composed).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** Composed letters and signs with single spaces between: most cells of a sheet are, and there are many. */
    private static boolean isPlain(String text) {
        var before = ' ';
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == ' ' ? before == ' ' : !isSeenAlone(letter)) {
                return false;
            }
            before = letter;
        }
        return text.isEmpty() || before != ' ';
    }

    /** ASCII, and Latin letters of Vietnamese, which are composed as they stand where no mark follows. */
    private static boolean isSeenAlone(char letter) {
        return letter > ' ' && letter < 0x7F
                || letter >= 0xC0 && letter <= 0x1B0
                || letter >= 0x1EA0 && letter <= 0x1EF9;
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }
}
