package vn.chiboso.meetings.domain.minutes;

import java.util.ArrayList;
import vn.chiboso.meetings.domain.proceedings.ItemProgress;
import vn.chiboso.meetings.domain.proceedings.Speech;

/** The course of the discussion with each speaker named. */
final class CourseWords {
    private CourseWords() {}

    static String of(MinutesSource source) {
        var course = source.course();
        var lines = new ArrayList<String>();
        for (var line : source.room().agenda()) {
            var progress = course.progressOf(line.id());
            if (progress.isPresent() || !course.speechesOn(line.id()).isEmpty()) {
                lines.add("%d. %s%s"
                        .formatted(
                                line.position(),
                                line.title(),
                                progress.map(p -> hours(p, source)).orElse("")));
                course.speechesOn(line.id()).forEach(s -> lines.add(words(s)));
            }
        }
        var others = course.speechesOn(null);
        if (!others.isEmpty()) {
            lines.add("Ý kiến khác:");
            others.forEach(s -> lines.add(words(s)));
        }
        return lines.isEmpty() ? "Chưa ghi nhận diễn biến." : String.join("\n", lines);
    }

    /** Nothing where the clock ran beside the meeting: it was entered afterwards, or it had ended by then. */
    private static String hours(ItemProgress p, MinutesSource source) {
        var end = source.room().concludedAt();
        var last = p.finishedAt() == null ? p.startedAt() : p.finishedAt();
        if (source.room().enteredAfterwards() || (end != null && last.isAfter(end))) {
            return "";
        }
        var from = Wording.hour(p.startedAt(), source.zone());
        return p.finishedAt() == null
                ? " (từ " + from + ")"
                : " (" + from + " - " + Wording.hour(p.finishedAt(), source.zone()) + ")";
    }

    private static String words(Speech s) {
        var who = Wording.sentence(Wording.comrade(s.fullName()));
        var tone =
                switch (s.remark()) {
                    case NONE -> "";
                    case PRAISE -> " (biểu dương)";
                    case CRITICISM -> " (phê bình)";
                };
        return s.gist().isEmpty()
                ? "- %s%s phát biểu ý kiến.".formatted(who, tone)
                : "- %s%s: %s".formatted(who, tone, s.gist().replace("\n", " "));
    }
}
