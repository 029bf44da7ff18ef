package vn.chiboso.bootstrap.journey.month;

import static org.assertj.core.api.Assertions.assertThat;

/** What the meeting leaves behind: the resolution with its tasks, the minutes, the end. */
public final class Decisions {
    private final Person chair;
    private final String meeting;
    private final Guide guide;

    public Decisions(Person chair, String meeting) {
        this.chair = chair;
        this.meeting = meeting;
        this.guide = new Guide(chair, meeting);
    }

    public void draftResolution(String title, String lastMonth, String limits, String nextMonth) {
        guide.to("Nghị quyết");
        chair.fill("Trích yếu", title);
        chair.fill("Kết quả tháng trước", lastMonth);
        chair.fill("Hạn chế, nguyên nhân", limits);
        chair.fill("Nhiệm vụ tháng tới", nextMonth);
        chair.press("Lưu dự thảo");
        chair.sees("Đã lưu dự thảo nghị quyết.");
    }

    /** A deadline before the meeting is refused at its field, and nothing typed is lost. */
    public void refuseTask(String title, String owner, String deadline, String why) {
        typeTask(title, owner, deadline);
        chair.sees(why);
        assertThat(chair.main().getByLabel("Nhiệm vụ").last().inputValue()).isEqualTo(title);
    }

    public void addTask(String title, String owner, String deadline) {
        typeTask(title, owner, deadline);
        chair.sees("Đã thêm nhiệm vụ.", "Hạn: " + deadline);
    }

    public void dropTask(String title) {
        chair.pressIn(title, "Bỏ nhiệm vụ");
        chair.sees("Đã bỏ nhiệm vụ.");
        assertThat(chair.mainText()).doesNotContain(title);
    }

    private void typeTask(String title, String owner, String deadline) {
        chair.fillExactly("Nhiệm vụ", title);
        chair.choose("Người chịu trách nhiệm", owner);
        chair.fillExactly("Thời hạn", deadline);
        chair.press("Thêm vào nghị quyết");
    }

    public void tableResolution() {
        chair.press("Đặt biểu quyết thông qua nghị quyết");
        chair.sees("Đã đặt nội dung biểu quyết.");
    }

    /** One section is put into better words; the other sections stay as they were drafted. */
    public void correctMinutes(String section, String line) {
        chair.open(meeting);
        chair.follow("Biên bản, nghị quyết");
        chair.followIn(section, "Sửa mục này");
        var text = chair.main().getByLabel("Nội dung");
        text.fill(text.inputValue() + "\n" + line);
        chair.press("Lưu mục này");
        chair.sees("Đã lưu mục “" + section + "”.", line, "Lịch sử sửa");
    }

    public void tableMinutes() {
        guide.to("Biên bản");
        chair.press("Đặt biểu quyết thông qua biên bản");
        chair.sees("Đã đặt nội dung biểu quyết.");
    }

    public void end() {
        guide.to("Kết thúc");
        chair.press("Kết thúc cuộc họp");
        chair.sees("Đã kết thúc cuộc họp.");
    }
}
