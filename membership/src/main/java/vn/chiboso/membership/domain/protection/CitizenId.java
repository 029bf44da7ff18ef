package vn.chiboso.membership.domain.protection;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.BirthDay;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.Sex;

/**
 * Số định danh cá nhân, twelve digits: three for the place where the birth was registered, one for century and sex, two for the year
 * of birth, six by chance (Nghị định 137/2015/NĐ-CP, Điều 13; Luật Căn cước 26/2023/QH15, Điều 12). Only the twelve digits are
 * demanded: what they say beyond that may differ from a list book for good reasons, and is told as {@link Doubt}.
 */
public record CitizenId(String digits) {
    private static final Pattern SHAPE = Pattern.compile("\\d{12}");
    private static final Pattern GAPS = Pattern.compile("[\\s.\\-]");

    /** What does not fit; a warning and never a refusal. */
    public enum Doubt {
        /** The first digits are of no province: a birth abroad, or a slip. */
        PLACE,
        SEX,
        BIRTH_YEAR
    }

    public CitizenId {
        if (!SHAPE.matcher(digits).matches()) {
            throw ProtectionRefusal.citizenId();
        }
    }

    /** Reads what people write and paste: full-width digits, spaces, dots, hyphens. */
    public static CitizenId of(String text) {
        var plain = Normalizer.normalize(Folding.tidy(text), Normalizer.Form.NFKC);
        return new CitizenId(GAPS.matcher(plain).replaceAll(""));
    }

    /** What the digits say otherwise than the list book; nothing about what the list book does not say. */
    public Set<Doubt> doubts(BirthDay birth, @Nullable Sex sex) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (!Provinces.has(digits.substring(0, 3))) {
            doubts.add(Doubt.PLACE);
        }
        var centuryAndSex = digits.charAt(3) - '0';
        if (sex != null && sex != (centuryAndSex % 2 == 0 ? Sex.MALE : Sex.FEMALE)) {
            doubts.add(Doubt.SEX);
        }
        if (birth.year() != 1900 + centuryAndSex / 2 * 100 + Integer.parseInt(digits.substring(4, 6))) {
            doubts.add(Doubt.BIRTH_YEAR);
        }
        return doubts;
    }

    /** The last three digits, for screens. */
    public String masked() {
        return "•••••••••" + digits.substring(9);
    }

    @Override
    public String toString() {
        return masked();
    }
}
