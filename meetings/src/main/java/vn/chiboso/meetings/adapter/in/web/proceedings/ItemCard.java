package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.chiboso.meetings.domain.AgendaLine;
import vn.chiboso.meetings.domain.proceedings.ItemProgress;
import vn.chiboso.meetings.domain.proceedings.Proceedings;

/** An agenda item with its clock and notes, for templates. */
record ItemCard(
        UUID id,
        String title,
        String time,
        String state,
        String tone,
        boolean running,
        boolean begun,
        String startLabel,
        List<SpeechCard> speeches) {
    static ItemCard of(AgendaLine line, Proceedings p, Instant now, Words words) {
        var progress = p.progressOf(line.id());
        var running = progress.filter(ItemProgress::isRunning).isPresent();
        var state = running ? "now" : progress.isPresent() ? "done" : "ahead";
        var title = line.position() + ". " + line.title();
        return new ItemCard(
                line.id(),
                title,
                // on another day the clock measures the entering
                p.room().isOfAnotherDay(now)
                        ? words.of("conduct.item.planned", line.minutes())
                        : words.of(
                                "conduct.item.time",
                                progress.map(x -> x.minutesAt(now)).orElse(0),
                                line.minutes()),
                words.of("conduct.item." + state),
                running ? "warning" : progress.isPresent() ? "success" : "neutral",
                running,
                progress.isPresent(),
                words.of(progress.isPresent() ? "conduct.item.resume" : "conduct.item.start") + ": " + title,
                p.speechesOn(line.id()).stream()
                        .map(s -> SpeechCard.of(s, words))
                        .toList());
    }
}
