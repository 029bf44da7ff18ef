package vn.chiboso.bootstrap.journey.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * The two meetings of the month, minute by minute.
 *
 * @param clock moves the product's clock to a local date and time
 */
public record Evening(Consumer<String> clock) {
    /** Of every vote of that evening: more than half of those who may vote, the one with a good reason left out. */
    private static final String THRESHOLD = "Cần 15/28: quá nửa của 28 đảng viên chính thức"
            + " (34 chính thức, trừ 5 được miễn không dự họp, 1 vắng có lý do).";

    /** The committee prepares: everybody there, its minutes adopted. */
    public void committee(Person secretary, String committee) {
        at("2026-10-28T18:58");
        var roll = new RollCalling(secretary, committee);
        roll.open("Đỗ Bá Long");
        roll.allPresent(5);
        at("2026-10-28T19:05");
        var debate = new Debate(secretary, committee);
        debate.begin();
        debate.speak("Đỗ Bá Long", "Nhất trí dự thảo; dành nhiều thời gian hơn cho thảo luận.");
        for (var item = 2; item <= 5; item++) {
            debate.goOnTo(item);
        }
        debate.end();
        debate.conclude("Chi ủy thống nhất chương trình và dự thảo nghị quyết trình chi bộ.");
        at("2026-10-28T19:50");
        var decisions = new Decisions(secretary, committee);
        decisions.tableMinutes();
        new Votes(secretary, committee).countHands("Thông qua biên bản", 5, 5, "Cần 3/5");
        decisions.end();
        new Record(secretary, committee).awaitPapers(1);
    }

    /** The regular meeting, from its opening to the papers. */
    public void meet(Person chair, Member member, String meeting) throws Exception {
        at("2026-11-03T19:28");
        var roll = new RollCalling(chair, meeting);
        roll.open("Đỗ Bá Long");
        at("2026-11-03T19:30");
        member.enterRoomCode(meeting, roll.code());
        roll.mark("Trực tuyến", "Hà Đức Quý", sentence(2, "6,5"));
        roll.mark("Trực tuyến", "Bùi Thị Thu Đào", sentence(3, "9,7"));
        roll.mark("Vắng có lý do", "Trịnh Đình Tuấn", "vắng có lý do 1, vắng không lý do 0, chưa điểm danh 27");
        roll.mark("Có mặt", "Phạm Quốc Việt", "ngoài diện phải dự 0, đại biểu 1");
        roll.markRest("27 người chưa điểm danh: đều có mặt", sentence(30, "96,8"));
        at("2026-11-03T19:46");
        roll.time("Phạm Hữu Nam", "19:45", "Đến muộn", "đến muộn 1, về sớm 0");
        debate(chair, meeting);
        decideByName(chair, member, meeting);
        at("2026-11-03T20:41");
        roll.time("Trịnh Ngọc Nga", "20:40", "Về sớm", "đến muộn 1, về sớm 1");
        resolve(chair, meeting);
        at("2026-11-03T20:58");
        scoreItself(chair, meeting);
        at("2026-11-03T21:04");
        var decisions = new Decisions(chair, meeting);
        decisions.correctMinutes("Diễn biến", "- Chi bộ thống nhất họp tháng 12 lúc 19 giờ 30 phút.");
        decisions.tableMinutes();
        new Votes(chair, meeting).countHands("Thông qua biên bản", 27, 27, THRESHOLD);
        decisions.end();
        papers(chair, meeting);
    }

    private void debate(Person chair, String meeting) {
        at("2026-11-03T19:50");
        var debate = new Debate(chair, meeting);
        debate.begin();
        debate.goOnTo(2);
        debate.speak("Mai Hữu Quý", "Đây là ý kiến của người khác.");
        debate.strike("Đây là ý kiến của người khác.");
        debate.speak("Mai Hữu Quý", "Đề nghị sớm sửa đoạn mương bị sạt ở đồng Cửa.");
        debate.speak("Phạm Thị Kim Yến", "Đề nghị bàn kỹ việc thu gom rác thải ở xóm dưới.");
        for (var item = 3; item <= 8; item++) {
            debate.goOnTo(item);
        }
        debate.end();
    }

    /** One on a telephone, fourteen for and one against from cards; twelve do not vote. */
    private void decideByName(Person chair, Member member, String meeting) {
        at("2026-11-03T20:30");
        var question = "Dành quỹ chi bộ mua loa cho nhà văn hóa?";
        var votes = new Votes(chair, meeting);
        votes.ask(question, "Mức chi 3.000.000 đồng.");
        votes.openByName(question, THRESHOLD, "28 đồng chí có quyền biểu quyết đang có mặt khi mở biểu quyết.");
        member.vote(meeting, question, "Đồng ý");
        votes.recordOnPaper("Đồng ý", 14);
        votes.recordOnPaper("Không đồng ý", 1);
        votes.close("Đồng ý 15, không đồng ý 1, ý kiến khác 0, không biểu quyết 12. Được thông qua.");
    }

    private void resolve(Person chair, String meeting) {
        at("2026-11-03T20:45");
        new Debate(chair, meeting).conclude("Chi bộ thống nhất sửa mương đồng Cửa trước vụ đông.");
        var decisions = new Decisions(chair, meeting);
        decisions.draftResolution(
                "Lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2026",
                "Hoàn thành các nhiệm vụ chính của tháng 10.",
                "Phân loại rác ở xóm dưới chưa đều.",
                "Sửa mương đồng Cửa; phân loại rác tại nguồn.");
        decisions.refuseTask("Sửa 40 m mương bị sạt", "Lê Xuân Toàn", "01/11/2026", "03/11/2026");
        decisions.addTask("Sửa 40 m mương bị sạt", "Lê Xuân Toàn", "25/11/2026");
        decisions.addTask("Tổ chức phân loại rác tại nguồn", "Phạm Thị Kim Yến", "30/11/2026");
        decisions.addTask("Việc ghi nhầm tháng", "Lê Xuân Toàn", "30/12/2026");
        decisions.dropTask("Việc ghi nhầm tháng");
        decisions.tableResolution();
        new Votes(chair, meeting).countHands("Thông qua nghị quyết", 27, 26, THRESHOLD);
    }

    private void scoreItself(Person chair, String meeting) {
        var score = new SelfScore(chair);
        score.open(meeting);
        score.factsSay("2", "Đề xuất 5/5 điểm.", "Có mặt 30/31 đảng viên phải dự (đảng số 36), đạt 96,77 %");
        score.factsSay("3.2", "Chi ủy đã họp trước, có biên bản.", "có mời cấp ủy viên phụ trách");
        score.factsSay("4.2", "2/30 người có mặt phát biểu, 6,66 %; đủ điểm từ 50 %.");
        score.judge("Còn điểm cần rút kinh nghiệm.", "Gửi câu hỏi thảo luận trước cho từng đồng chí.");
        assertThat(score.total()).isEqualTo("75");
        score.table();
        chair.open(meeting);
        chair.follow("Vào điều hành");
        new Votes(chair, meeting).countHands("Thông qua điểm tự chấm", 27, 27, THRESHOLD);
    }

    private void papers(Person chair, String meeting) throws IOException {
        var record = new Record(chair, meeting);
        record.awaitPapers(2);
        assertThat(record.symbol("Biên bản")).isEqualTo("02-BB/CB");
        assertThat(record.symbol("Nghị quyết")).isEqualTo("01-NQ/CB");
        record.bothSay(
                "Biên bản",
                "Số 02-BB/CB",
                "Chủ trì: đồng chí Vũ Văn Hùng.",
                "đồng chí Đỗ Bá Long",
                "Tổng số đảng viên của chi bộ: 36 (chính thức 29, dự bị 2, miễn công tác và sinh hoạt đảng 5).",
                "Phải dự họp: 31; có mặt: 30 (trực tiếp 28, trực tuyến 2); vắng có lý do: 1; vắng không lý do: 0.",
                "Trịnh Đình Tuấn (Trực ca đêm ở Đài Loan)",
                "Trịnh Ngọc Nga (lúc 20 giờ 40 phút)",
                "Mai Hữu Quý: Đề nghị sớm sửa đoạn mương bị sạt ở đồng Cửa.",
                "đồng ý 15, không đồng ý 1",
                "đồng ý 26, không đồng ý 0, ý kiến khác 1",
                "Chi bộ thống nhất họp tháng 12 lúc 19 giờ 30 phút.");
        record.bothSay(
                "Nghị quyết",
                "Số 01-NQ/CB",
                "Lãnh đạo thực hiện nhiệm vụ tháng 11 năm 2026",
                "Lê Xuân Toàn",
                "25/11/2026",
                "Điểm tự chấm 75/100, mức Khá",
                "Gửi câu hỏi thảo luận trước cho từng đồng chí. 4.3.",
                "đồng ý 26, không đồng ý 0, ý kiến khác 1; cần 15/28");
        at("2026-11-04T08:30");
        record.posted("04/11/2026", "08:20");
    }

    private static String sentence(int present, String percent) {
        return present + "/31 đảng viên phải dự có mặt (36 đảng viên, 5 được miễn): " + percent + " %";
    }

    private void at(String time) {
        clock.accept(time);
    }
}
