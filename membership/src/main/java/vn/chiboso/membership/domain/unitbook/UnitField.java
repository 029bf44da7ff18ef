package vn.chiboso.membership.domain.unitbook;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.chiboso.membership.domain.Folding;

/** The columns of a sheet of organisations, in the order in which they leave. */
public enum UnitField {
    /** Official code; in sheets that leave, the short label of a unit that has none. */
    CODE("Mã tổ chức đảng", "ma to chuc dang", "ma to chuc", "ma chi bo", "ma don vi", "unit code"),
    NAME("Tên tổ chức", "ten to chuc", "ten to chuc dang", "ten chi bo", "ten don vi", "to chuc dang", "name"),
    KIND("Loại tổ chức", "loai to chuc", "loai to chuc dang", "cap to chuc", "kind"),
    PARENT("Mã tổ chức cấp trên", "ma to chuc cap tren", "ma cap tren", "ma to chuc dang cap tren", "parent code"),
    /** Finds the unit above where no code is given. */
    PARENT_NAME(
            "Tên tổ chức cấp trên",
            "ten to chuc cap tren",
            "ten cap tren",
            "to chuc cap tren",
            "cap tren",
            "truc thuoc",
            "parent"),
    BRANCH_TYPE("Loại hình chi bộ", "loai hinh chi bo", "loai hinh", "branch type"),
    REGION("Vùng lương tối thiểu", "vung luong toi thieu", "vung luong", "vung", "region"),
    MEETING_DAY(
            "Ngày sinh hoạt hằng tháng",
            "ngay sinh hoat hang thang",
            "ngay sinh hoat",
            "ngay sinh hoat dinh ky",
            "ngay sinh hoat du kien",
            "meeting day"),
    SINCE("Ngày thành lập", "ngay thanh lap", "thanh lap ngay", "ngay lap", "since"),
    NUMBER("Số quyết định", "so quyet dinh", "so qd", "so quyet dinh thanh lap", "so qd thanh lap", "decision"),
    DECIDED(
            "Ngày ký quyết định",
            "ngay ky quyet dinh",
            "ngay quyet dinh",
            "ngay qd",
            "ngay ky",
            "ngay ky qd",
            "ngay ban hanh",
            "decided on"),
    BASIS("Căn cứ của quyết định", "can cu cua quyet dinh", "can cu", "can cu ban hanh", "legal basis");

    private final String heading;
    private final Set<String> synonyms;

    UnitField(String heading, String... synonyms) {
        this.heading = heading;
        this.synonyms = Set.of(synonyms);
    }

    /** As on top of the column. */
    public String heading() {
        return heading;
    }

    public static List<String> headings() {
        return EnumSet.allOf(UnitField.class).stream().map(UnitField::heading).toList();
    }

    /** End of the key of its words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field of the form that founds one unit, by which its refusals name it. */
    static Optional<UnitField> ofForm(String field) {
        return switch (field) {
            case "officialCode" -> Optional.of(CODE);
            case "name" -> Optional.of(NAME);
            case "kind" -> Optional.of(KIND);
            case "branchType" -> Optional.of(BRANCH_TYPE);
            case "region" -> Optional.of(REGION);
            case "meetingDay" -> Optional.of(MEETING_DAY);
            case "since", "effectiveOn" -> Optional.of(SINCE);
            case "number" -> Optional.of(NUMBER);
            case "decidedOn" -> Optional.of(DECIDED);
            case "legalBasis" -> Optional.of(BASIS);
            default -> Optional.empty();
        };
    }

    static Optional<UnitField> of(String written) {
        var words = words(written);
        return EnumSet.allOf(UnitField.class).stream()
                .filter(field -> field.synonyms.contains(words))
                .findFirst();
    }

    /** Small letters without marks and signs; what stands in brackets is an explanation. */
    static String words(String written) {
        return Folding.fold(written.replaceAll("\\([^)]*\\)", " "))
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
