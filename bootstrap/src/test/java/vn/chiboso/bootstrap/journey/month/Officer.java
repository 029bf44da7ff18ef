package vn.chiboso.bootstrap.journey.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

/** The commune's party-building officer: official grades, and the report of the month. */
public final class Officer {
    private final Person officer;

    public Officer(Person officer) {
        this.officer = officer;
    }

    /** Another total than the branch's needs a comment; both stay. */
    public void grade(String branch, String self, String official, String comment) {
        officer.goTo("Bàn điều hành");
        officer.goTo("Chấm điểm");
        officer.follow("Mở phiếu điểm của " + branch);
        officer.sees("Chi bộ đã thông qua", self + "/100 điểm");
        officer.fill("Tổng điểm", official);
        officer.press("Quyết định");
        officer.sees("Hãy ghi nhận xét vì điểm hoặc mức khác với điểm chi bộ đã thông qua.");
        officer.fill("Nhận xét", comment);
        officer.press("Quyết định");
        officer.sees("Đã ghi điểm chính thức.", official + "/100 điểm", comment, self + "/100 điểm");
    }

    /** Before its hour the month has no report; the job makes it when it is due. */
    public void runJob(String job) {
        officer.goTo("Việc định kỳ");
        officer.pressIn(job, "Chạy ngay");
    }

    public void awaitReport(String month, String commune) {
        officer.goTo("Báo cáo");
        for (var i = 0; i < 60 && !officer.part(month, commune).innerText().contains("Đã chốt"); i++) {
            officer.page().waitForTimeout(500);
            officer.page().reload();
        }
        officer.leave(officer.part(month, commune).getByText(commune));
        officer.sees("Báo cáo tháng " + month);
        assertThat(officer.mainText()).doesNotContain("Bảng tạm tính");
    }

    /** One branch's row on the page. */
    public List<String> row(String branch) {
        return officer.part(branch).locator("td, th").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    public List<String> excelRow(String branch) throws IOException {
        return OfficeFiles.row(officer.download("Tải XLSX"), branch);
    }

    public String pdf() throws IOException {
        return OfficeFiles.pdf(officer.download("Tải PDF"));
    }

    /** From the report down to what the branch's points rest on. */
    public void drillDown(String branch, String... texts) {
        officer.follow(branch);
        officer.sees(texts);
    }
}
