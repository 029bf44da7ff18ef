package vn.chiboso.membership.domain.unitbook;

import java.util.Optional;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitKind;

/** Kinds of units, types of branches and regions in the words of sheets, both ways. */
final class UnitWords {
    private UnitWords() {}

    static String of(UnitKind kind) {
        return switch (kind) {
            case CENTRAL -> "Trung ương";
            case PROVINCE -> "Đảng bộ tỉnh, thành phố";
            case COMMUNE -> "Đảng bộ xã, phường, đặc khu";
            case BASE -> "Đảng bộ cơ sở";
            case SUB_COMMITTEE -> "Đảng bộ bộ phận";
            case BRANCH -> "Chi bộ";
            case GROUP -> "Tổ đảng";
        };
    }

    /** A branch of the base (chi bộ cơ sở) has people and no branches below, so it is a branch. */
    static Optional<UnitKind> kind(String written) {
        var words = UnitField.words(written);
        if (words.startsWith("to dang")) {
            return Optional.of(UnitKind.GROUP);
        }
        if (words.startsWith("chi bo")) {
            return Optional.of(UnitKind.BRANCH);
        }
        if (words.contains("bo phan")) {
            return Optional.of(UnitKind.SUB_COMMITTEE);
        }
        if (words.contains("co so")) {
            return Optional.of(UnitKind.BASE);
        }
        if (words.matches("dang (bo|uy) (xa|phuong|dac khu)( .*)?")) {
            return Optional.of(UnitKind.COMMUNE);
        }
        if (words.matches("(dang bo tinh|dang bo thanh pho|tinh uy|thanh uy)( .*)?")) {
            return Optional.of(UnitKind.PROVINCE);
        }
        return words.equals("trung uong") ? Optional.of(UnitKind.CENTRAL) : Optional.empty();
    }

    /** As 42-HD/BTCTW II.3 calls the six groups. */
    static String of(BranchType type) {
        return switch (type) {
            case RESIDENTIAL -> "Thôn, tổ dân phố";
            case ADMINISTRATIVE -> "Cơ quan hành chính, đơn vị sự nghiệp";
            case STATE_ENTERPRISE -> "Doanh nghiệp nhà nước";
            case PRIVATE_ENTERPRISE -> "Doanh nghiệp tư nhân, có vốn đầu tư nước ngoài";
            case STUDENT -> "Sinh viên, học sinh";
            case ARMED_FORCES -> "Lực lượng vũ trang";
        };
    }

    /** By its name or its number among the six. */
    static Optional<BranchType> type(String written) {
        var words = " " + UnitField.words(written) + " ";
        if (words.matches(" [1-6] ")) {
            return Optional.of(BranchType.values()[words.charAt(1) - '1']);
        }
        if (words.contains("vu trang") || words.contains("quan doi") || words.contains("cong an")) {
            return Optional.of(BranchType.ARMED_FORCES);
        }
        if (words.contains("sinh vien") || words.contains("hoc sinh")) {
            return Optional.of(BranchType.STUDENT);
        }
        if (words.contains("tu nhan") || words.contains("nuoc ngoai")) {
            return Optional.of(BranchType.PRIVATE_ENTERPRISE);
        }
        if (words.contains("doanh nghiep nha nuoc")) {
            return Optional.of(BranchType.STATE_ENTERPRISE);
        }
        if (words.contains("co quan") || words.contains("su nghiep") || words.contains("hanh chinh")) {
            return Optional.of(BranchType.ADMINISTRATIVE);
        }
        return words.matches(".* (thon|to dan pho|khu pho|ban|lang|ap|khu dan cu) .*")
                ? Optional.of(BranchType.RESIDENTIAL)
                : Optional.empty();
    }

    /** "I", "1", "vùng I"; how many it is of four, or nothing. */
    static Optional<Integer> region(String written) {
        return switch (UnitField.words(written).replaceFirst("^vung ", "")) {
            case "i", "1" -> Optional.of(1);
            case "ii", "2" -> Optional.of(2);
            case "iii", "3" -> Optional.of(3);
            case "iv", "4" -> Optional.of(4);
            default -> Optional.empty();
        };
    }

    static String region(int region) {
        return java.util.List.of("I", "II", "III", "IV").get(region - 1);
    }
}
