package vn.chiboso.bootstrap.journey.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

/** The papers of a meeting that is over, as its record hands them out. */
public final class Record {
    private static final int PATIENCE = 60;

    private final Person secretary;
    private final String meeting;

    public Record(Person secretary, String meeting) {
        this.secretary = secretary;
        this.meeting = meeting;
    }

    /** Papers are filed after the meeting's end, by whoever listens to it; one looks again until they are there. */
    public void awaitPapers(int number) {
        secretary.open(meeting + "/record");
        for (var i = 0; i < PATIENCE && papers() < number; i++) {
            secretary.page().waitForTimeout(500);
            secretary.page().reload();
        }
        assertThat(papers()).isEqualTo(number);
        secretary.look();
    }

    private int papers() {
        return secretary.main().locator("article").count();
    }

    /** The heading of the paper of that kind: its kind and its symbol. */
    public String symbol(String kind) {
        return secretary
                .part(kind, "Tải DOCX")
                .locator("h3")
                .innerText()
                .replace(kind, "")
                .strip();
    }

    /** Both files of a paper say each of the texts. */
    public void bothSay(String kind, String... texts) throws IOException {
        var paper = secretary.part(kind, "Tải DOCX");
        var word = OfficeFiles.word(secretary.download(paper.getByText("Tải DOCX")));
        var pdf = OfficeFiles.pdf(secretary.download(paper.getByText("Tải PDF")));
        for (var text : texts) {
            assertThat(word).as("DOCX of %s", kind).contains(text);
            assertThat(pdf).as("PDF of %s", kind).contains(text);
        }
    }

    /** When the results were posted to the members' e-handbook. */
    public void posted(String day, String time) {
        secretary.fill("Ngày đăng", day);
        secretary.fill("Giờ đăng", time);
        secretary.press("Ghi nhận");
        secretary.sees("Đã ghi thời điểm đăng Sổ tay.");
    }
}
