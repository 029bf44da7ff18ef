package vn.chiboso.bootstrap.bench.nation;

import java.util.List;
import vn.chiboso.membership.api.BranchType;

/** What villages, base organisations and their parts are called. */
final class UnitNames {
    private static final List<String> FIRST = List.of(
            "Giang", "Phú", "Tân", "An", "Bình", "Yên", "Đông", "Xuân", "Thanh", "Long", "Hòa", "Mỹ", "Vĩnh", "Ngọc",
            "Kim", "Quang", "Đại", "Lộc", "Hưng", "Thái", "Bản", "Nà", "Đồng", "Minh");
    private static final List<String> SECOND = List.of(
            "Đông", "Tây", "Nam", "Bắc", "Thượng", "Hạ", "Trung", "Nội", "Ngoại", "Lâm", "Sơn", "Thủy", "Lạc", "Khê",
            "Phong", "Thịnh", "Tiến", "Thành", "Hải", "Điền", "Mai", "Đình", "Phúc");

    /** A sort of base organisation. */
    record Base(String name, BranchType type) {}

    private static final List<Base> BASES = List.of(
            new Base("các cơ quan Đảng", BranchType.ADMINISTRATIVE),
            new Base("Ủy ban nhân dân", BranchType.ADMINISTRATIVE),
            new Base("Công an", BranchType.ARMED_FORCES),
            new Base("Quân sự", BranchType.ARMED_FORCES),
            new Base("Trường Trung học phổ thông", BranchType.ADMINISTRATIVE),
            new Base("Trường Trung học cơ sở", BranchType.ADMINISTRATIVE),
            new Base("Trường Tiểu học", BranchType.ADMINISTRATIVE),
            new Base("Trường Mầm non", BranchType.ADMINISTRATIVE),
            new Base("Trạm Y tế", BranchType.ADMINISTRATIVE),
            new Base("Hợp tác xã nông nghiệp", BranchType.PRIVATE_ENTERPRISE),
            new Base("Công ty cổ phần May", BranchType.PRIVATE_ENTERPRISE),
            new Base("Điện lực", BranchType.STATE_ENTERPRISE),
            new Base("Bệnh viện đa khoa", BranchType.ADMINISTRATIVE),
            new Base("Công ty Thủy lợi", BranchType.STATE_ENTERPRISE),
            new Base("Bưu điện", BranchType.STATE_ENTERPRISE),
            new Base("Ngân hàng Nông nghiệp", BranchType.STATE_ENTERPRISE),
            new Base("Công ty cổ phần Xây dựng", BranchType.PRIVATE_ENTERPRISE),
            new Base("Trường Cao đẳng", BranchType.STUDENT),
            new Base("Kho bạc Nhà nước", BranchType.ADMINISTRATIVE),
            new Base("Thuế cơ sở", BranchType.ADMINISTRATIVE),
            new Base("Ban Quản lý rừng", BranchType.ADMINISTRATIVE),
            new Base("Công ty Môi trường", BranchType.STATE_ENTERPRISE));

    private UnitNames() {}

    /** No two alike within some 550 numbers. */
    static String village(int number) {
        return FIRST.get(number % FIRST.size()) + " " + SECOND.get(number / FIRST.size() % SECOND.size());
    }

    static Base base(int number) {
        return BASES.get(number % BASES.size());
    }

    static int bases() {
        return BASES.size();
    }

    static String part(BranchType type, int number) {
        var parts =
                switch (type) {
                    case ARMED_FORCES -> List.of("Chỉ huy", "Tham mưu", "Hậu cần", "Đội nghiệp vụ");
                    case STUDENT -> List.of("Giáo viên", "Sinh viên khóa", "Phòng Đào tạo");
                    case STATE_ENTERPRISE, PRIVATE_ENTERPRISE ->
                        List.of("Văn phòng", "Phân xưởng", "Đội sản xuất", "Kinh doanh");
                    case ADMINISTRATIVE, RESIDENTIAL ->
                        List.of("Văn phòng", "Tổ chuyên môn", "Phòng Nghiệp vụ", "Hành chính");
                };
        return parts.get(number % parts.size()) + (number < parts.size() ? "" : " " + (number / parts.size() + 1));
    }
}
