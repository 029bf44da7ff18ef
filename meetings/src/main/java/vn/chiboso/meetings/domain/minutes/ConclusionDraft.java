package vn.chiboso.meetings.domain.minutes;

import java.util.ArrayList;
import vn.chiboso.meetings.domain.proceedings.Proceedings;
import vn.chiboso.meetings.domain.proceedings.Speech;

/** Suggests the chair's conclusion from the notes on each item; the chair says it in own words. */
public final class ConclusionDraft {
    private ConclusionDraft() {}

    /** Plain lines; empty when nothing was noted. */
    public static String of(Proceedings course) {
        var lines = new ArrayList<String>();
        for (var item : course.room().agenda()) {
            var speeches = course.speechesOn(item.id());
            if (speeches.isEmpty()) {
                continue;
            }
            var names = speeches.stream().map(Speech::fullName).distinct().toList();
            lines.add("%d. %s: có %d ý kiến của các đồng chí %s."
                    .formatted(item.position(), item.title(), speeches.size(), String.join(", ", names)));
            speeches.stream()
                    .map(Speech::gist)
                    .filter(g -> !g.isEmpty())
                    .forEach(g -> lines.add("- " + g.replace("\n", " ")));
        }
        return String.join("\n", lines);
    }
}
