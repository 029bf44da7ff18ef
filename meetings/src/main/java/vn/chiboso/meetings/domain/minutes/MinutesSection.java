package vn.chiboso.meetings.domain.minutes;

import java.util.Arrays;
import java.util.List;
import vn.chiboso.meetings.api.MeetingKind;

/** Parts of the minutes in order, with their headings on paper. */
public enum MinutesSection {
    OPENING("THỜI GIAN, ĐỊA ĐIỂM, NGƯỜI ĐIỀU HÀNH"),
    ATTENDANCE("THÀNH PHẦN"),
    AGENDA("NỘI DUNG, CHƯƠNG TRÌNH"),
    COURSE("DIỄN BIẾN"),
    CONCLUSION("KẾT LUẬN CỦA CHỦ TRÌ"),
    VOTES("BIỂU QUYẾT"),
    SCORE("TỰ ĐÁNH GIÁ CHẤT LƯỢNG SINH HOẠT"),
    RESERVED("Ý KIẾN BẢO LƯU"),
    CLOSING("THÔNG QUA BIÊN BẢN, KẾT THÚC");

    private final String heading;

    MinutesSection(String heading) {
        this.heading = heading;
    }

    /** In capitals, as on paper. */
    public String heading() {
        return heading;
    }

    /** The sections that the minutes of this kind of meeting have. */
    public static List<MinutesSection> of(MeetingKind kind) {
        return Arrays.stream(values())
                .filter(s -> kind != MeetingKind.COMMITTEE || s != SCORE)
                .toList();
    }
}
