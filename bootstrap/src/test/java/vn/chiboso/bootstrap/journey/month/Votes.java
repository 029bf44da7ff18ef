package vn.chiboso.bootstrap.journey.month;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Open votes: by hands that are counted, or by name. */
public final class Votes {
    private final Person chair;
    private final String meeting;

    public Votes(Person chair, String meeting) {
        this.chair = chair;
        this.meeting = meeting;
    }

    public void ask(String question, String detail) {
        chair.open(meeting);
        chair.follow("Vào điều hành");
        chair.main().getByText("Đặt nội dung biểu quyết").click();
        chair.choose("Loại nội dung", "Nội dung khác");
        chair.fill("Câu hỏi", question);
        chair.fill("Nội dung đầy đủ", detail);
        chair.press("Đặt lên bàn");
        chair.sees("Đã đặt nội dung biểu quyết.", question);
    }

    /** What has been put on the table is opened; the page that answers explains how many are needed. */
    public void openByName(String question, String threshold, String electors) {
        chair.pressIn(question, "Mở, ghi theo tên");
        chair.sees("Đã mở biểu quyết.", threshold, electors);
    }

    /** Cards of those without a device, one after the other; the list stays open. */
    public void recordOnPaper(String choice, int number) {
        var name = Pattern.compile("^" + choice + ": ");
        var waiting = chair.main().locator("li", new Locator.LocatorOptions().setHasText("Chưa biểu quyết"));
        if (!waiting.first().isVisible()) {
            chair.main().getByText("Ghi hộ từ phiếu giấy").click();
        }
        for (var i = 0; i < number; i++) {
            chair.leave(waiting.first().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)));
        }
        chair.sees("Đã ghi nhận biểu quyết.");
    }

    /** Hands are raised and counted; a sum that is not the number of those in the room is refused and stays as typed. */
    public void countHands(String question, int electors, int inFavour, String threshold) {
        chair.pressIn(question, "Mở, đếm thẻ");
        chair.sees("Đã mở biểu quyết.", threshold, "Tổng ba số phải bằng " + electors);
        count(inFavour - 1, 0, 0);
        assertThat(chair.main().getByLabel("Số đồng ý").inputValue()).isEqualTo(String.valueOf(inFavour - 1));
        count(inFavour, 0, electors - inFavour);
        chair.sees("Đã ghi số đếm. Kiểm tra rồi đóng biểu quyết.");
        close("Đồng ý " + inFavour + ", không đồng ý 0, ý kiến khác " + (electors - inFavour));
    }

    public void close(String result) {
        chair.press("Đóng biểu quyết");
        chair.sees("Đã đóng biểu quyết.", result);
    }

    private void count(int inFavour, int against, int abstained) {
        chair.fillExactly("Số đồng ý", String.valueOf(inFavour));
        chair.fillExactly("Số không đồng ý", String.valueOf(against));
        chair.fillExactly("Số có ý kiến khác", String.valueOf(abstained));
        chair.press("Ghi số đếm");
    }
}
