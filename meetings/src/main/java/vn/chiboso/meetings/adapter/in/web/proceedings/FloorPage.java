package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.proceedings.Proceedings;
import vn.chiboso.meetings.domain.proceedings.Remark;

/** Who has spoken, who has not and what may be noted, in the reader's words, for templates. */
final class FloorPage {
    private final Proceedings course;
    private final Words words;

    FloorPage(Proceedings course, Words words) {
        this.course = course;
        this.words = words;
    }

    /** Whether the note stands, to be corrected in its place. */
    public boolean hasNote(@Nullable UUID id) {
        return id != null && course.speech(id).isPresent();
    }

    public List<SpeechCard> otherSpeeches() {
        return course.speechesOn(null).stream()
                .map(s -> SpeechCard.of(s, words))
                .toList();
    }

    public Map<String, String> itemChoices() {
        var choices = new LinkedHashMap<String, String>();
        course.room().agenda().forEach(l -> choices.put(l.id().toString(), l.position() + ". " + l.title()));
        choices.put("", words.of("conduct.speech.item.none"));
        return choices;
    }

    public Map<String, String> remarks() {
        var remarks = new LinkedHashMap<String, String>();
        Arrays.stream(Remark.values()).forEach(r -> remarks.put(r.name(), words.of("conduct.speech.remark." + r)));
        return remarks;
    }

    public boolean isAnybodyThere() {
        return course.room().seats().stream().anyMatch(seat -> seat.presence().isPresent());
    }

    public List<String> silentNames() {
        return course.silent().stream().map(Seat::fullName).toList();
    }

    public Map<UUID, String> silent() {
        return names(course.silent());
    }

    /** Whoever else may be noted: those who have spoken, guests, members not called yet. */
    public Map<UUID, String> others() {
        var silent = course.silent();
        return names(course.room().seats().stream()
                .filter(s -> !s.presence().isAbsent() && !silent.contains(s))
                .toList());
    }

    private static Map<UUID, String> names(List<Seat> seats) {
        var names = new LinkedHashMap<UUID, String>();
        seats.forEach(s -> names.put(s.member().value(), s.fullName()));
        return names;
    }
}
