package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;

/**
 * What is kept sealed beside the list book, as somebody typed it: null leaves it as it is, a blank takes it away, and what is masked on
 * the form, sent back unchanged, means the one that is kept.
 *
 * @param citizenId số định danh cá nhân
 * @param residence house, street, hamlet
 * @param commune   commune and province
 */
public record ParticularsText(
        @Nullable String citizenId,
        @Nullable String residence,
        @Nullable String commune) {
    /** Leaves everything as it is. */
    public static final ParticularsText UNSAID = new ParticularsText(null, null, null);

    /** Never the values: commands end up in messages of errors. */
    @Override
    public String toString() {
        return "ParticularsText";
    }
}
