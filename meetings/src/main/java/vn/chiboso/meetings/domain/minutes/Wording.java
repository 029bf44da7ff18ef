package vn.chiboso.meetings.domain.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.vote.Comparison;
import vn.chiboso.meetings.domain.vote.Deduction;
import vn.chiboso.meetings.domain.vote.Threshold;
import vn.chiboso.membership.api.MemberStatus;

/** Vietnamese words that official papers want, whatever language the reader's pages are in. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Wording() {}

    /** "hồi 19 giờ 30 phút, ngày 03 tháng 11 năm 2026". */
    static String moment(Instant at, ZoneId zone) {
        var t = at.atZone(zone);
        return "%s, %s".formatted(hour(at, zone), longDay(t.toLocalDate()));
    }

    /** "19 giờ 30 phút". */
    static String hour(Instant at, ZoneId zone) {
        var t = at.atZone(zone);
        return "%02d giờ %02d phút".formatted(t.getHour(), t.getMinute());
    }

    /** "ngày 03 tháng 11 năm 2026": a zero before days below 10 and before January and February. */
    static String longDay(LocalDate day) {
        var month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month < 3 ? "0" + month : Integer.toString(month), day.getYear());
    }

    /** "03/11/2026". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String comrade(String name) {
        return "đồng chí " + name;
    }

    static String kind(MeetingKind kind) {
        return switch (kind) {
            case REGULAR -> "sinh hoạt thường kỳ";
            case THEMATIC -> "sinh hoạt chuyên đề";
            case EXTRAORDINARY -> "họp bất thường";
            case COMMITTEE -> "họp chi ủy";
        };
    }

    static String status(MemberStatus status) {
        return switch (status) {
            case OFFICIAL -> "chính thức";
            case PROBATIONARY -> "dự bị";
            case EXEMPT -> "miễn công tác và sinh hoạt đảng";
            case TEMPORARILY_EXEMPT -> "tạm miễn";
            case SUSPENDED -> "đình chỉ sinh hoạt";
            case TRANSFERRED_OUT -> "chuyển sinh hoạt tạm thời đi";
            case HOSTED -> "chuyển sinh hoạt tạm thời đến";
        };
    }

    static String deduction(Deduction reason) {
        return switch (reason) {
            case TRANSFERRED_OUT -> "chuyển sinh hoạt tạm thời đi";
            case SUSPENDED -> "đình chỉ sinh hoạt";
            case EXEMPT_NOT_PRESENT -> "được miễn không dự họp";
            case ABSENT_WITH_REASON -> "vắng có lý do";
        };
    }

    /** "cần 16/31: quá nửa của 31 đảng viên chính thức (33 chính thức, trừ 2 vắng có lý do)". */
    static String threshold(Threshold t) {
        var rule = t.rule();
        var half = rule.numerator() * 2 == rule.denominator();
        var share = half ? "nửa" : rule.numerator() + "/" + rule.denominator();
        var how = rule.comparison() == Comparison.MORE_THAN ? "quá " + share : "ít nhất " + share;
        var sum = t.parts().stream()
                .map(p -> "%d %s".formatted(p.count(), deduction(p.reason())))
                .collect(Collectors.joining(", "));
        var from = sum.isEmpty() ? "" : " (%d chính thức, trừ %s)".formatted(t.officials(), sum);
        return "cần %d/%d: %s của %d đảng viên chính thức%s".formatted(t.required(), t.base(), how, t.base(), from);
    }

    /** First letter in capitals. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
