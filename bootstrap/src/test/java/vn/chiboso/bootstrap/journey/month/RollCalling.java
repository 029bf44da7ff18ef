package vn.chiboso.bootstrap.journey.month;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The meeting is opened and its roll is called; the sentence about attendance is right after every change. */
public final class RollCalling {
    private static final String MORE = "Vắng, đến muộn, về sớm";

    private final Person chair;
    private final String meeting;

    public RollCalling(Person chair, String meeting) {
        this.chair = chair;
        this.meeting = meeting;
    }

    /** Names who takes the minutes. */
    public void open(String secretary) {
        chair.open(meeting);
        chair.follow("Khai mạc");
        chair.choose("Thư ký cuộc họp", secretary);
        chair.press("Khai mạc");
        chair.sees("Đã khai mạc. Hãy điểm danh.");
    }

    /** The code that stands in the room, its digits only. */
    public String code() {
        chair.open(meeting);
        chair.follow("Hiện mã điểm danh");
        return chair.read(".display-1").replaceAll("\\D", "");
    }

    /** One button per member, behind one more click for who is absent; the sheet changes in place. */
    public void mark(String presence, String member, String sentence) {
        arrive();
        var mark = button(presence + " " + member);
        if (!mark.isVisible()) {
            more(member);
        }
        tap(mark, sentence);
    }

    public void markRest(String button, String sentence) {
        arrive();
        chair.press(button);
        chair.sees(sentence);
    }

    public void time(String member, String time, String button, String sentence) {
        arrive();
        var row = more(member);
        row.getByLabel("Lúc (để trống: bây giờ)").fill(time);
        tap(row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)), sentence);
    }

    private Locator more(String member) {
        var row = chair.part(member, MORE);
        row.getByText(MORE).click();
        return row;
    }

    /** For small meetings, where all are there. */
    public void allPresent(int number) {
        markRest(number + " người chưa điểm danh: đều có mặt", number + "/" + number + " đảng viên phải dự có mặt");
    }

    private void tap(Locator button, String sentence) {
        chair.page().waitForResponse(answer -> answer.request().method().equals("POST"), button::click);
        chair.sees(sentence);
        chair.look();
    }

    private Locator button(String name) {
        return chair.main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private void arrive() {
        if (!chair.path().equals(meeting + "/roll-call")) {
            chair.open(meeting);
            chair.follow("Điểm danh");
        }
    }
}
