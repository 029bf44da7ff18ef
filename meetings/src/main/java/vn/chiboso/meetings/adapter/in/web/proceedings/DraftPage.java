package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.domain.resolution.Person;
import vn.chiboso.meetings.domain.resolution.PreviousTask;
import vn.chiboso.meetings.domain.resolution.Task;
import vn.chiboso.membership.api.MemberStatus;

/** The draft resolution in the cockpit, in the reader's words, for templates. */
final class DraftPage {
    private final ShowProceedings.View view;
    private final List<PreviousTask> earlier;
    private final ZoneId zone;
    private final Words words;

    DraftPage(ShowProceedings.View view, List<PreviousTask> earlier, ZoneId zone, Words words) {
        this.view = view;
        this.earlier = List.copyOf(earlier);
        this.zone = zone;
        this.words = words;
    }

    /** A task to be given, in words. */
    public record Line(
            UUID id, String title, String owner, @Nullable String coWorkers, LocalDate deadline, String dropLabel) {}

    public boolean isExists() {
        return view.resolution() != null;
    }

    public @Nullable UUID id() {
        var r = view.resolution();
        return r == null ? null : r.id().value();
    }

    public String title() {
        var r = view.resolution();
        return r == null ? "" : r.text().title();
    }

    public int version() {
        var r = view.resolution();
        return r == null ? 0 : r.version();
    }

    /** The saved text, for whoever typed against an older one. */
    public List<String> currentLines() {
        var r = view.resolution();
        if (r == null) {
            return List.of();
        }
        var t = r.text();
        return Stream.of(t.title(), t.lastMonth(), t.praise(), t.limits(), t.nextMonth())
                .flatMap(String::lines)
                .toList();
    }

    public @Nullable Instant adoptedAt() {
        var r = view.resolution();
        return r == null ? null : r.adoptedAt();
    }

    /** No deadline lies before it. */
    public LocalDate meetingDay() {
        var r = view.resolution();
        var room = view.room();
        var at = room.openedAt() == null ? room.startsAt() : room.openedAt();
        return r == null || !r.isAdopted() ? at.atZone(zone).toLocalDate() : r.meetingDay();
    }

    public List<String> previous() {
        return earlier.stream()
                .map(p -> words.of("tasks.line", p.title(), p.ownerName(), words.of("tasks.state." + p.state())))
                .toList();
    }

    public List<Line> tasks() {
        var r = view.resolution();
        return r == null ? List.of() : r.tasks().stream().map(this::line).toList();
    }

    /** Members of the branch who may answer for a task. */
    public Map<UUID, String> people() {
        var people = new LinkedHashMap<UUID, String>();
        view.room().seats().stream()
                .filter(s -> s.status() != null && s.status() != MemberStatus.SUSPENDED)
                .forEach(s -> people.put(s.member().value(), s.fullName()));
        return people;
    }

    /** The same behind an empty first choice. */
    public Map<String, String> owners() {
        var owners = new LinkedHashMap<String, String>();
        owners.put("", words.of("resolution.task.owner.none"));
        people().forEach((id, name) -> owners.put(id.toString(), name));
        return owners;
    }

    private Line line(Task t) {
        var help = t.coWorkers().stream().map(Person::fullName).collect(Collectors.joining(", "));
        return new Line(
                t.id().value(),
                t.title(),
                t.owner().fullName(),
                help.isEmpty() ? null : help,
                t.deadline(),
                words.of("resolution.task.drop") + ": " + t.title());
    }
}
