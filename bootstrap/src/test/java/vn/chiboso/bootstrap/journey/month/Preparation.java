package vn.chiboso.bootstrap.journey.month;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;

/** The secretary prepares next month's regular meeting and calls it. */
public final class Preparation {
    public static final String PLACE = "Nhà văn hóa thôn Giang Đông";

    private final Person secretary;
    private String meeting = "";

    public Preparation(Person secretary) {
        this.secretary = secretary;
    }

    /** The path of the regular meeting's page. */
    public String meeting() {
        return meeting;
    }

    /** The secretary keeps the roll now; the file of the set-up, once more, changes nothing. */
    public void importAgain(Path roster) {
        secretary.goTo("Chi bộ");
        secretary.sees("Đảng số 36: 34 chính thức (5 được miễn sinh hoạt), 2 dự bị.");
        secretary.unfold("Việc với danh sách");
        secretary.follow("Nhập sổ danh sách");
        secretary.attach("Tệp sổ danh sách (XLSX hoặc CSV)", roster);
        secretary.press("Xem thử");
        secretary.sees("Đã kiểm tra, chờ xác nhận", "Không có dòng nào để nhập");
    }

    /** The product proposes the 3rd, an hour and the agenda of a village branch. */
    public void plan() {
        secretary.goTo("Sinh hoạt");
        secretary.sees("Chưa có kỳ họp nào");
        secretary.follow("Mở kỳ sinh hoạt tháng 11/2026");
        secretary.sees("đúng ngày quy định", "Thời lượng ít nhất 90 phút");
        assertThat(secretary.main().getByLabel("Ngày họp")).hasValue("03/11/2026");
        secretary.fill("Giờ bắt đầu", "19:30");
        secretary.check("Trực tiếp kết hợp trực tuyến");
        secretary.press("Mở kỳ họp");
        secretary.sees("Đã mở kỳ họp.", "Chi ủy (hoặc bí thư và phó bí thư) chưa họp chuẩn bị.");
        meeting = secretary.path();
    }

    /** Somebody is named for an item, and a paper is attached to it. */
    public void arrange(String item, String presenter, Path paper) {
        secretary.open(meeting);
        secretary.follow("Sửa chương trình, tài liệu");
        secretary.follow("Sửa, gắn tài liệu " + item);
        secretary.choose("Người trình bày", presenter);
        secretary.press("Lưu mục");
        secretary.sees("Đã lưu mục.", "Trình bày: " + presenter);
        secretary.follow("Sửa, gắn tài liệu " + item);
        secretary.attach("Chọn tệp", paper);
        secretary.press("Gắn tài liệu");
        secretary.sees("Hãy đánh dấu xác nhận tệp không có nội dung mật");
        secretary.attach("Chọn tệp", paper);
        secretary.check("Tôi đã kiểm tra: không có nội dung bí mật nhà nước");
        secretary.press("Gắn tài liệu");
        secretary.sees("Đã gắn tài liệu.", paper.getFileName().toString());
    }

    /** The committee's own meeting, planned from the regular one; answers its path. */
    public String planCommittee(String date, String time) {
        secretary.open(meeting);
        secretary.press("Mở họp chi ủy chuẩn bị");
        secretary.sees("Đã mở cuộc họp chuẩn bị, có chương trình mẫu.");
        var committee = secretary.path();
        secretary.follow("Sửa kế hoạch, hoãn họp");
        secretary.fill("Ngày họp", date);
        secretary.fill("Giờ bắt đầu", time);
        secretary.fill("Địa điểm", PLACE);
        secretary.press("Lưu kế hoạch");
        secretary.sees("Đã lưu kế hoạch.");
        secretary.follow("Triệu tập");
        secretary.press("Triệu tập");
        secretary.sees("Đã triệu tập (lần 1).");
        return committee;
    }

    /** Not without a place; then everybody expected, invited or informed is told. */
    public void announce() {
        secretary.open(meeting);
        secretary.sees("Chi ủy chuẩn bị");
        secretary.follow("Triệu tập");
        secretary.press("Triệu tập");
        secretary.sees("Hãy nhập địa điểm trước khi triệu tập.");
        secretary.open(meeting);
        secretary.follow("Sửa kế hoạch, hoãn họp");
        secretary.fill("Địa điểm", PLACE);
        secretary.press("Lưu kế hoạch");
        secretary.follow("Triệu tập");
        secretary.sees(
                "31 đảng viên phải dự, được đề nghị trả lời",
                "1 người được mời",
                "5 người được báo để biết, không tính vào diện phải dự");
        secretary.press("Triệu tập");
        secretary.sees("Đã triệu tập (lần 1).");
    }

    /** Seven have neither a telephone to read on nor an e-mail address; one is called and will come. */
    public void phone(String whom) {
        secretary.open(meeting);
        secretary.follow("Thông báo đã gửi, người cần gọi điện");
        secretary.sees("Danh sách cần gọi điện (7)");
        var card = secretary.part("Kết quả", whom);
        card.getByLabel("Sẽ dự").check();
        card.getByLabel("Ghi chú").fill("Sẽ đến muộn một chút");
        secretary.leave(card.getByText("Ghi đã gọi"));
        secretary.sees("Đã ghi kết quả cuộc gọi.", "Danh sách cần gọi điện (6)");
        secretary.follow("Bản in danh sách cần gọi");
        secretary.sees("Danh sách những người cần gọi điện");
        org.assertj.core.api.Assertions.assertThat(secretary.mainText()).doesNotContain(whom);
    }

    /** Whoever answers by telephone is entered by the secretary. */
    public void enterReply(String whom, String choice, String reason) {
        secretary.open(meeting);
        secretary.follow("Trả lời của đảng viên");
        secretary.fill("Lý do vắng của " + whom, reason);
        secretary.press(choice + " " + whom);
        secretary.sees("Đã nhập hộ trả lời.");
    }

    public void countReplies(String expected) {
        secretary.open(meeting);
        secretary.follow("Trả lời của đảng viên");
        secretary.sees(expected);
    }
}
