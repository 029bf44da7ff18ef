package vn.chiboso.bootstrap.bench.nation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chiboso.membership.domain.Folding;

/** Names as they are spread in Vietnam: few family names, many given ones; peoples of the mountains with their own. */
final class NameStock {
    private static final Weighted<String> FAMILIES = Weighted.of("""
            Nguyễn 31.5, Trần 10.9, Lê 8.9, Phạm 5.9, Hoàng 3.1, Huỳnh 2.0, Vũ 2.2, Võ 2.7, Phan 2.8, Trương 2.2, Bùi 2.1,
            Đặng 1.9, Đỗ 1.9, Ngô 1.7, Hồ 1.5, Dương 1.4, Đinh 1.0, Đoàn 1.0, Lâm 0.8, Mai 0.8, Trịnh 0.9, Đào 0.9, Cao 0.8,
            Lý 0.7, Hà 0.8, Lưu 0.6, Lương 0.7, Thái 0.5, Châu 0.4, Tạ 0.5, Phùng 0.5, Tô 0.4, Vương 0.3, Văn 0.3, Tăng 0.3,
            Quách 0.2, Lại 0.2, Hứa 0.2, Thạch 0.2, Diệp 0.2, Từ 0.2, Chu 0.4, La 0.2, Đàm 0.2, Tống 0.2, Giang 0.1, Chung 0.1,
            Triệu 0.2, Kiều 0.2, Hồng 0.1, Trang 0.1, Đồng 0.2, Danh 0.2, Lữ 0.1, Thân 0.1, Kim 0.1, Mã 0.1, Bạch 0.1, Liễu 0.1,
            Tiêu 0.1, Dư 0.1, Âu 0.1, Tôn 0.1, Khổng 0.1, Nghiêm 0.1, Ninh 0.1, Ông 0.1, Phí 0.1, Quản 0.1, Sầm 0.1
            """);
    private static final Map<String, Weighted<String>> OF_PEOPLES = Map.of(
            "Tày", Weighted.of("Nông 20, Hoàng 18, Lương 8, Đàm 6, Bế 6, Ma 6, Hà 5, Triệu 5, Lý 4, Nguyễn 12, Chu 3"),
            "Nùng", Weighted.of("Nông 18, Hoàng 16, Lý 8, Lương 7, Phùng 6, Triệu 6, Lục 5, Vi 6, Long 4, Mông 4"),
            "Thái",
                    Weighted.of(
                            "Lò 25, Quàng 12, Cà 8, Lường 10, Hà 8, Vi 8, Tòng 6, Đèo 3, Lò Văn 1, Cầm 5, Bạc 4, Hoàng 8"),
            "Mường", Weighted.of("Bùi 35, Đinh 14, Quách 10, Hà 8, Phạm 6, Cao 5, Trương 5, Nguyễn 10, Bạch 3"),
            "Mông",
                    Weighted.of(
                            "Giàng 18, Vàng 16, Sùng 12, Mùa 8, Thào 10, Lý 9, Hạng 6, Cứ 5, Má 4, Tráng 5, Hầu 3, Vừ 6"),
            "Dao", Weighted.of("Triệu 22, Bàn 16, Đặng 14, Phùng 8, Lý 10, Chảo 8, Tẩn 8, Phàn 5, Dương 4"),
            "Khmer", Weighted.of("Thạch 22, Sơn 12, Kim 12, Danh 14, Lâm 8, Châu 8, Kiên 5, Trần 6, Lý 4"),
            "Ê Đê", Weighted.of("Y 4, Niê 20, Mlô 10, Êban 9, Ayun 4, Kbuôr 6, Bkrông 5"),
            "Gia Rai", Weighted.of("Rơ Châm 14, Ksor 16, Kpă 12, Rơ Mah 12, Siu 14, Nay 8, Rah Lan 5"),
            "Ba Na", Weighted.of("Đinh 40, A 10, Y 6, Lý 2"));

    private static final Weighted<String> MEN_MIDDLE = Weighted.of("""
            Văn 30, Đức 7, Hữu 7, Xuân 6, Quang 6, Minh 6, Ngọc 6, Công 5, Đình 6, Thanh 5, Bá 3, Duy 3, Quốc 5, Anh 3, Trọng 3,
            Thành 3, Tiến 3, Việt 2, Viết 2, Mạnh 3, Hồng 2, Hoàng 3, Gia 2, Khắc 1, Sỹ 1, Tuấn 2, Phú 1, Như 1, Đăng 2, Nhật 1
            """);
    private static final Weighted<String> WOMEN_MIDDLE = Weighted.of("""
            Thị 38, Thị Thu 5, Thị Hồng 4, Thị Thanh 5, Thị Minh 3, Thị Ngọc 4, Thị Kim 4, Thị Bích 2, Thị Phương 3, Ngọc 5,
            Thanh 4, Thu 4, Hồng 3, Kim 3, Minh 3, Phương 4, Thúy 2, Bích 2, Mỹ 2, Diệu 1, Khánh 1, Mai 2, Quỳnh 2, Thùy 3, Ánh 1
            """);
    private static final Weighted<String> MEN = Weighted.of("""
            Hùng 4, Dũng 4, Tuấn 4, Cường 4, Minh 4, Hải 4, Thắng 3, Sơn 3, Long 3, Nam 3, Thành 3, Bình 3, Quang 3, Hoàng 3, Đức 3,
            Trung 3, Anh 3, Huy 2, Hưng 3, Phúc 2, Tâm 2, Toàn 2, Việt 2, Vinh 2, Tùng 2, Tiến 2, Thịnh 1, Kiên 2, Khánh 1, Khoa 1,
            Lâm 2, Lộc 1, Lợi 1, Mạnh 2, Nghĩa 2, Nhân 1, Phong 2, Phương 1, Quân 2, Quý 1, Sáng 1, Tài 1, Tân 1, Thái 2, Thanh 2,
            Thiện 1, Thọ 1, Thuận 1, Tú 2, Tuyên 1, Vũ 1, Vượng 1, An 1, Ân 0.5, Bảo 1, Chiến 2, Chính 1, Chung 1, Công 1, Đại 1,
            Đạt 1, Định 1, Đông 1, Giang 1, Hà 1, Hậu 1, Hiếu 2, Hòa 1, Học 0.5, Khải 0.5, Kỳ 0.3, Lực 0.5, Luân 0.5, Ngọc 1, Nhật 0.5,
            Ninh 0.5, Ước 0.3, Hiệp 1, Duy 1, Điệp 0.3, Đoàn 0.5, Khôi 0.5, Liêm 0.3, Tín 0.5, Trí 0.5, Trường 1, Văn 0.5, Xuân 0.5
            """);
    private static final Weighted<String> WOMEN = Weighted.of("""
            Hương 4, Lan 4, Hoa 4, Hằng 4, Hà 4, Hạnh 3, Hồng 3, Nga 3, Thủy 4, Thảo 3, Linh 3, Mai 3, Ngọc 3, Nhung 3, Phương 4,
            Thu 3, Trang 3, Yến 2, Vân 3, Tuyết 2, Loan 2, Liên 2, Huyền 3, Hiền 3, Dung 2, Oanh 1, Nguyệt 1, Bình 1, Xuân 1, Thanh 2,
            Anh 3, Chi 1, Châu 1, Cúc 1, Diệp 1, Dịu 0.5, Duyên 1, Đào 1, Giang 2, Hậu 0.5, Hòa 2, Huệ 2, Khuyên 0.5, Kiều 0.5,
            Lệ 0.5, Lý 1, Ly 1, My 1, Mỹ 0.5, Na 0.5, Ngà 0.5, Nhàn 1, Như 0.5, Ninh 0.5, Phượng 1, Quyên 1, Quỳnh 1, Sen 0.5, Sương 0.5,
            Tâm 1, Thắm 0.5, Thơm 0.5, Thoa 1, Thúy 2, Tình 0.5, Trâm 0.5, Trinh 0.5, Tươi 0.3, Uyên 0.5, Vy 0.5, Ánh 1, Ước 0.1, Đức 0.1
            """);

    private final Map<String, String> folded = new HashMap<>();

    NameStock() {
        List.of(MEN, WOMEN, MEN_MIDDLE, WOMEN_MIDDLE, FAMILIES).forEach(this::fold);
        OF_PEOPLES.values().forEach(this::fold);
    }

    private void fold(Weighted<String> names) {
        names.things().forEach(name -> folded.computeIfAbsent(name, Folding::fold));
    }

    FullName name(Dice dice, boolean male, String people) {
        var family = OF_PEOPLES.getOrDefault(people, FAMILIES).pick(dice);
        var middle = (male ? MEN_MIDDLE : WOMEN_MIDDLE).pick(dice);
        var given = (male ? MEN : WOMEN).pick(dice);
        return new FullName(
                family + ' ' + middle + ' ' + given,
                bare(family) + ' ' + bare(middle) + ' ' + bare(given),
                given + ' ' + family + ' ' + middle);
    }

    /** "hung.vv", as the product proposes sign-in names. */
    static String initials(FullName name) {
        var words = name.folded().split(" ");
        var initials = new StringBuilder(words[words.length - 1]).append('.');
        for (var i = 0; i < words.length - 1; i++) {
            initials.append(words[i].charAt(0));
        }
        return initials.toString();
    }

    private String bare(String name) {
        return folded.getOrDefault(name, name);
    }
}
