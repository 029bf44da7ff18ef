package vn.chiboso.meetings.adapter.in.web.attendance;

import java.util.ArrayList;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.domain.Attendance;

/** The attendance in a sentence: "29/31 đảng viên phải dự có mặt (36 đảng viên, 5 được miễn): 93,5 %". */
@Component("attendanceWords")
class AttendanceWords {
    private final MessageSource messages;

    AttendanceWords(MessageSource messages) {
        this.messages = messages;
    }

    public String sentence(Attendance a, Locale locale) {
        var percent = a.percentage();
        return percent == null
                ? say("meetings.attendance.nobody", locale, explained(a, locale))
                : say("meetings.attendance.sentence", locale, a.present(), a.expected(), explained(a, locale), percent);
    }

    /** Against the target, in words. */
    public String verdict(Attendance a, Locale locale) {
        if (a.expected() == 0 || a.target().signum() == 0) {
            return "";
        }
        return say(a.reachesTarget() ? "meetings.attendance.reached" : "meetings.attendance.below", locale, a.target());
    }

    private String explained(Attendance a, Locale locale) {
        var parts = new ArrayList<String>();
        parts.add(say(
                a.committee() ? "meetings.attendance.committee" : "meetings.attendance.onRoll", locale, a.onRoll()));
        part(parts, "meetings.attendance.exempt", a.exempt(), locale);
        part(parts, "meetings.attendance.temporarilyExempt", a.temporarilyExempt(), locale);
        part(parts, "meetings.attendance.suspended", a.suspended(), locale);
        part(parts, "meetings.attendance.transferredOut", a.transferredOut(), locale);
        part(parts, "meetings.attendance.hosted", a.hosted(), locale);
        return String.join(", ", parts);
    }

    private void part(ArrayList<String> parts, String key, int count, Locale locale) {
        if (count > 0) {
            parts.add(say(key, locale, count));
        }
    }

    private String say(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
