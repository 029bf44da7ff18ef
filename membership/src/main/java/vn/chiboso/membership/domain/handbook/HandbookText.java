package vn.chiboso.membership.domain.handbook;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Folding;

/** Texts as people type them into a handbook. */
public final class HandbookText {
    /** Some ten pages. */
    public static final int LONGEST = 20_000;

    private static final int LONGEST_LINE = 300;

    private HandbookText() {}

    /** Paragraphs stay; composed, without control characters; blank gives an empty text. */
    public static String paragraphs(@Nullable String typed, String field) {
        var text = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
                .strip();
        if (text.length() > LONGEST) {
            throw HandbookRefusal.tooLong(field, LONGEST);
        }
        return text;
    }

    /** One line; blank gives an empty text. */
    public static String line(@Nullable String typed, String field) {
        var text = Folding.tidy(typed == null ? "" : typed);
        if (text.length() > LONGEST_LINE) {
            throw HandbookRefusal.tooLong(field, LONGEST_LINE);
        }
        return text;
    }

    /** Refuses an empty text. */
    public static String required(String text, String field) {
        if (text.isEmpty()) {
            throw HandbookRefusal.required(field);
        }
        return text;
    }
}
