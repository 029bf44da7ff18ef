package vn.chiboso.bootstrap.journey.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** What the first administrator does on an empty product: the tree, its people, the roll, the accounts. */
public final class Founding {
    private static final String PASSWORD = "đồi cọ xanh bên sông Mã";

    private final Person admin;

    public Founding(Person admin) {
        this.admin = admin;
    }

    /** Any page leads to the set-up; the code is the one that the operator reads where the product was started. */
    public void setUp(String code) {
        admin.open("/");
        assertThat(admin.path()).isEqualTo("/setup");
        admin.fill("Mã thiết lập", "aaaa-bbbb-cccc-dddd");
        admin.fill("Tên hiển thị", "Quản trị hệ thống");
        admin.fill("Tên đăng nhập", "quantri");
        admin.fill("Mật khẩu mới", PASSWORD);
        admin.fill("Tên tổ chức cao nhất", "Đảng bộ tỉnh Thanh Hóa");
        admin.choose("Loại tổ chức", "Tỉnh ủy, thành ủy và đảng bộ trực thuộc Trung ương");
        admin.press("Thiết lập");
        admin.sees("Mã thiết lập không đúng; mã được in ra khi khởi động trên máy chủ.");
        admin.fill("Mã thiết lập", code);
        admin.fill("Mật khẩu mới", PASSWORD);
        admin.press("Thiết lập");
        admin.sees("Đã thiết lập. Mời đăng nhập.");
        admin.signIn("quantri", PASSWORD);
        admin.follow("Tổ chức");
        admin.sees("Đảng bộ tỉnh Thanh Hóa");
    }

    /** Below the unit whose page is open; ends there again. */
    public void create(String parent, String kind, String name, String branchType, String officialCode) {
        openUnit(parent);
        admin.follow("Lập tổ chức trực thuộc");
        admin.choose("Loại tổ chức", kind);
        admin.fill("Tên đầy đủ", name);
        if (!branchType.isEmpty()) {
            admin.choose("Loại hình chi bộ", branchType);
        }
        admin.fill("Mã tổ chức", officialCode);
        admin.press("Lập tổ chức");
        admin.sees("Đã lập tổ chức.", name);
    }

    /** From the top of the tree down, by the links. */
    public void openUnit(String name) {
        admin.goTo("Bàn điều hành", "Tổ chức");
        if (name.contains("Đảng bộ tỉnh")) {
            return;
        }
        admin.follow("Đảng bộ xã Quảng Bình");
        if (!name.contains("Đảng bộ xã")) {
            admin.follow(name);
        }
    }

    public void enrol(String branch, Newcomer who) {
        openUnit(branch);
        admin.follow("Thêm một đảng viên");
        admin.choose("Tình trạng", "Chính thức");
        admin.fill("Họ và tên", who.name());
        admin.fill("Ngày sinh", who.birth());
        admin.choose("Giới tính", who.sex());
        admin.fill("Dân tộc", "Kinh");
        admin.fill("Ngày quyết định kết nạp", who.decision());
        admin.fill("Ngày kết nạp", who.ceremony());
        admin.fill("Ngày chính thức", who.official());
        admin.fill("Số thẻ đảng viên", who.card());
        admin.fill("Email", who.mail());
        admin.check("Có điện thoại thông minh");
        admin.press("Thêm một đảng viên");
        admin.sees("Đã thêm vào danh sách.");
    }

    public void appoint(String unit, String name, String position) {
        openUnit(unit);
        admin.follow("Giao chức vụ");
        admin.fill("Tìm người theo tên", name);
        admin.press("Tìm");
        admin.check(name);
        admin.choose("Chức vụ", position);
        admin.press("Giao chức vụ");
        admin.sees("Đã giao chức vụ.", name, position);
    }

    /** Dry run, nothing kept; then for good. From then on the roll is its secretary's. */
    public void importRoll(String branch, Path file) {
        tryRoll(branch, file);
        admin.sees("Đã kiểm tra, chờ xác nhận", "Nhập 36 dòng");
        openUnit(branch);
        admin.follow("Mở danh sách đảng viên");
        admin.sees("Danh sách còn trống");

        tryRoll(branch, file);
        admin.press("Nhập 36 dòng");
        admin.sees("Đã nhập: 36 thêm mới, 0 thay đổi, 0 giữ nguyên.");
        admin.follow(branch);
        assertThat(admin.part("Vũ Văn Hùng").innerText()).contains("Bí thư");
    }

    private void tryRoll(String branch, Path file) {
        openUnit(branch);
        admin.follow("Mở danh sách đảng viên");
        admin.follow("Nhập sổ danh sách");
        admin.attach("Tệp sổ danh sách (XLSX hoặc CSV)", file);
        admin.press("Xem thử");
    }

    /** Slips for everybody of the branch who has a telephone to read on. */
    public void accountsOf(String branch, Slips slips) {
        openUnit(branch);
        admin.press("Cấp tài khoản cho cả chi bộ");
        admin.sees("Mật khẩu chỉ hiện một lần này.");
        for (var slip : admin.main().locator(".slip").all()) {
            var codes = slip.locator("code").allInnerTexts();
            slips.add(slip.locator("h2").innerText(), new Slip(codes.getFirst(), codes.getLast()));
        }
    }

    /** Somebody whom no file brings. Fictitious. */
    public record Newcomer(
            String name,
            String birth,
            String sex,
            String decision,
            String ceremony,
            String official,
            String card,
            String mail) {}
}
