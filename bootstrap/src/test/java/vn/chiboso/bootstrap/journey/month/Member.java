package vn.chiboso.bootstrap.journey.month;

/** A member with a small telephone. */
public final class Member {
    private final Person me;

    public Member(Person me) {
        this.me = me;
    }

    /** From the notice to the answer. */
    public void reply(String choice) {
        me.goTo("Thông báo");
        me.follow("Mời dự:");
        answer(choice);
    }

    private void answer(String choice) {
        me.sees("Đồng chí có dự không?");
        me.check(choice);
        me.press("Gửi trả lời");
        me.sees("Đã ghi trả lời của đồng chí.");
    }

    /** The letter leads to the meeting; there one answers. */
    public void followLetter(String link, String choice) {
        me.open(link);
        answer(choice);
    }

    /** Opens the paper that was sent before the meeting. */
    public void readPaper(String meeting, String name) {
        me.open(meeting);
        me.sees("1 tài liệu chưa đọc");
        me.download(name);
        me.open(meeting);
        org.assertj.core.api.Assertions.assertThat(me.mainText()).doesNotContain("chưa đọc");
    }

    /** First a wrong code, then the one that is shown in the room. */
    public void enterRoomCode(String meeting, String code) {
        me.open(meeting);
        me.follow("Tôi có mặt");
        me.fill("Mã hiện trong phòng họp", code.equals("123456") ? "654321" : "123456");
        me.press("Xác nhận có mặt");
        me.sees("Mã không đúng.");
        me.fill("Mã hiện trong phòng họp", code);
        me.press("Xác nhận có mặt");
        me.sees("Đã ghi nhận đồng chí có mặt.");
    }

    /** Votes on the page that follows the meeting. */
    public void vote(String meeting, String question, String choice) {
        me.open(meeting);
        me.follow("Theo dõi cuộc họp");
        me.sees(question);
        me.press(choice);
        me.sees("Đồng chí đã chọn: " + choice);
    }
}
