package vn.chiboso.meetings.adapter.in.web.attendance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.Attendance;

/** The attendance, its explained denominator, and the sentence in the reader's language. */
@Schema(name = "Attendance")
record AttendanceJson(
        @Schema(example = "29/31 đảng viên phải dự có mặt (36 đảng viên, 5 được miễn): 93,5 %")
        String sentence,

        @Schema(example = "Đạt yêu cầu từ 90 % trở lên") String verdict,
        @Schema(example = "true") boolean reachesTarget,

        @Nullable @Schema(example = "93.5", description = "One decimal, half up; null when nobody is expected")
        BigDecimal percentage,

        @Schema(example = "31") int expected,
        @Schema(example = "29") int present,
        Attendance counts) {
    static AttendanceJson of(Attendance a, String sentence, String verdict) {
        return new AttendanceJson(sentence, verdict, a.reachesTarget(), a.percentage(), a.expected(), a.present(), a);
    }
}
