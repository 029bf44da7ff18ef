package vn.chiboso.documents.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/** Text as it may stand in a paper: composed Unicode, nothing that XML forbids or that hides or turns other text. */
public final class CleanText {
    private CleanText() {}

    /** One line: line breaks and tabs become spaces, runs of spaces one. */
    public static String line(String raw) {
        return visible(raw).replaceAll("\\s+", " ").strip();
    }

    /** The lines of a text that are not blank, each clean. */
    public static List<String> lines(String raw) {
        return visible(raw)
                .lines()
                .map(CleanText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Several lines in one text, separated by a line feed: what a table cell or a signature keeps. */
    public static String block(String raw) {
        return String.join("\n", lines(raw));
    }

    private static String visible(String raw) {
        return Normalizer.normalize(raw, Normalizer.Form.NFC)
                .codePoints()
                .filter(CleanText::isAllowed)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isAllowed(int point) {
        if (point == '\n' || point == '\r' || point == '\t') {
            return true;
        }
        return !Character.isISOControl(point)
                && !(point >= 0xD800 && point <= 0xDFFF)
                && (point & 0xFFFE) != 0xFFFE
                && !isDirectionOrInvisible(point);
    }

    /** Marks that turn the direction of text or take no room: they make a name or a number look like another. */
    static boolean isDirectionOrInvisible(int point) {
        return (point >= 0x200B && point <= 0x200F)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2060 && point <= 0x206F)
                || point == 0x061C
                || point == 0xFEFF
                || point == 0x00AD;
    }
}
