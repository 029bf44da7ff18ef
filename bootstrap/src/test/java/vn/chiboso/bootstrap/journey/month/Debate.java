package vn.chiboso.bootstrap.journey.month;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** From the first item of the agenda to the chair's conclusion. */
public final class Debate {
    private final Person chair;
    private final Guide guide;

    public Debate(Person chair, String meeting) {
        this.chair = chair;
        this.guide = new Guide(chair, meeting);
    }

    /** The first item; the product says what to say and which step it is. */
    public void begin() {
        guide.to("Chương trình");
        chair.press("Bắt đầu nội dung 1");
        chair.sees("Đã ghi tiến độ chương trình.", "Đang bàn");
    }

    /** Ends the running item and begins the next; the number is the next one's. */
    public void goOnTo(int number) {
        chair.press("Xong nội dung này");
        chair.press("Bắt đầu: " + number + ".");
    }

    public void end() {
        chair.press("Xong nội dung này");
        chair.sees("Đã bàn xong mọi nội dung.");
    }

    /** Typed once, then the speaker's name is pressed; it leaves the list of those who have not spoken. */
    public void speak(String member, String gist) {
        chair.fill("Ý chính", gist);
        chair.press(member);
        chair.sees("Đã ghi ý kiến.", gist);
        assertThat(chair.main().locator("section", hasHeading("Chưa phát biểu")))
                .not()
                .containsText(member);
    }

    /** The last note is taken back: it was another who spoke. */
    public void strike(String gist) {
        var note = chair.part(gist, "Sửa ghi chép");
        note.locator("summary").click();
        chair.pressIn(gist, "Xóa ghi chép");
        chair.sees("Đã xóa ghi chép.");
        assertThat(chair.main()).not().containsText(gist);
    }

    public void conclude(String conclusion) {
        guide.to("Kết luận");
        chair.fill("Kết luận của chủ trì", conclusion);
        chair.press("Lưu kết luận");
        chair.sees("Đã lưu kết luận.");
    }

    private Locator.LocatorOptions hasHeading(String heading) {
        return new Locator.LocatorOptions()
                .setHas(chair.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading)));
    }
}
