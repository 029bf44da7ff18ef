package vn.chiboso.membership.domain.roll;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.Sex;

/**
 * What a column of a list book holds.
 *
 * @param sex where birth days or marks stand in one column for men and one for women
 */
record Heading(RollField field, @Nullable Sex sex) {
    /** From a heading as written; longest known words win: "Ngày vào Đảng chính thức" is not "Ngày vào Đảng". */
    static Optional<Heading> of(String written) {
        var words = words(written);
        if (words.equals("nam") || words.equals("nu")) {
            return Optional.of(new Heading(RollField.SEX, sexOf(words)));
        }
        var best = (RollField) null;
        var length = 0;
        for (var field : RollField.values()) {
            for (var synonym : field.synonyms()) {
                var fits = words.equals(synonym)
                        || (synonym.indexOf(' ') > 0 && (" " + words + " ").contains(" " + synonym + " "));
                if (fits && synonym.length() > length) {
                    best = field;
                    length = synonym.length();
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Heading(best, null));
    }

    /** From a heading over two rows, the upper one merged over several columns. */
    static Optional<Heading> of(String upper, String lower) {
        var low = words(lower);
        if (low.equals("nam") || low.equals("nu")) {
            return of(upper)
                    .filter(h -> h.field() == RollField.BIRTH || h.field() == RollField.SEX)
                    .map(h -> new Heading(h.field(), sexOf(low)))
                    .or(() -> of(lower));
        }
        var alone = of(lower);
        if (alone.isPresent() && alone.get().field() != RollField.SEX && low.indexOf(' ') > 0) {
            return alone;
        }
        return of(upper + " " + lower).or(() -> alone).or(() -> of(upper));
    }

    private static Sex sexOf(String words) {
        return words.equals("nam") ? Sex.MALE : Sex.FEMALE;
    }

    private static String words(String written) {
        var plain = Folding.fold(written.replaceAll("\\([^)]*\\)", " "));
        return plain.replaceAll("[^a-z0-9]+", " ").strip();
    }
}
