package vn.chiboso.bootstrap.journey.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** The branch scores its own meeting: facts answer what they can, people judge the rest and name remedies. */
public final class SelfScore {
    private static final Pattern JUDGED = Pattern.compile("Chi bộ chấm, tối đa ([\\d,]+) điểm");

    private final Person secretary;

    public SelfScore(Person secretary) {
        this.secretary = secretary;
    }

    /** From the chair's guide to the scorecard of the meeting that is under way. */
    public void open(String meeting) {
        secretary.open(meeting);
        secretary.follow("Đánh giá chất lượng sinh hoạt");
        secretary.sees("Máy đề xuất từ số liệu, chi bộ quyết định.");
    }

    /** What the facts say of a criterion, with the link to where it can be seen. */
    public void factsSay(String number, String... texts) {
        var line = line(number);
        for (var text : texts) {
            assertThat(line.innerText()).contains(text);
        }
        assertThat(line.getByText("Xem căn cứ tiêu chí " + number).count()).isEqualTo(1);
    }

    /** One point less than the most where people judge; what was proposed is left as it is. */
    public void judge(String remark, String remedy) {
        for (var line : secretary.main().locator("fieldset").all()) {
            var text = line.innerText();
            var judged = JUDGED.matcher(text);
            if (text.contains("Bắt buộc vì điểm thấp")) {
                line.getByLabel("Biện pháp khắc phục").fill(remedy);
            }
            if (judged.find()) {
                var most = Double.parseDouble(judged.group(1).replace(',', '.'));
                line.getByLabel("Điểm (tối đa").fill(String.valueOf(most - 1).replace('.', ','));
                line.getByLabel("Lý do, nhận xét").fill(remark);
            }
        }
        secretary.press("Lưu điểm");
        secretary.sees("Đã lưu điểm.");
    }

    /** The number in front of "/100 điểm". */
    public String total() {
        return secretary.read(".tally dd span").replaceAll("/.*", "");
    }

    public void table() {
        secretary.press("Trình chi bộ biểu quyết");
        secretary.sees("Đã trình chi bộ biểu quyết.");
    }

    private com.microsoft.playwright.Locator line(String number) {
        return secretary
                .main()
                .locator("fieldset")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHas(secretary
                                .page()
                                .locator("legend")
                                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                                        .setHasText(Pattern.compile("^\\s*" + number + "\\. ")))));
    }
}
