package vn.chiboso.documents.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file's name without paths, tricks or characters that a file system refuses; at most 150 characters, composed Unicode. */
public record FileName(String value) {
    private static final int LONGEST = 150;
    private static final int LONGEST_EXTENSION = 10;
    private static final String NAMELESS = "tep";

    /** The name as it may be kept, whatever was sent. */
    public static FileName of(String raw) {
        var last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        var visible = Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(p -> !Character.isISOControl(p) && !CleanText.isDirectionOrInvisible(p))
                .filter(p -> p < 0xD800 || p > 0xDFFF)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var safe = visible.replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[. ]+$", "");
        return new FileName(shortened(safe));
    }

    /** Lower case, without the dot; empty when there is none. */
    public String extension() {
        var dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        var dot = name.lastIndexOf('.');
        var hasExtension = dot >= 0 && name.length() - dot - 1 <= LONGEST_EXTENSION;
        var stem = hasExtension ? name.substring(0, dot) : name;
        var extension = hasExtension ? name.substring(dot) : "";
        var room = LONGEST - extension.length();
        if (stem.length() > room) {
            var end = Character.isHighSurrogate(stem.charAt(room - 1)) ? room - 1 : room;
            stem = stem.substring(0, end).strip();
        }
        return (stem.isBlank() ? NAMELESS : stem) + extension;
    }
}
