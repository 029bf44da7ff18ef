package vn.chiboso.meetings.domain.proceedings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.AgendaLine;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.SeatRole;
import vn.chiboso.membership.api.MemberId;

/** Items, speakers and clock of one meeting, read together with its room. */
public final class Proceedings {
    private final Room room;
    private final Map<UUID, ItemProgress> progress = new LinkedHashMap<>();
    private final List<Speech> speeches;

    public Proceedings(Room room, Collection<ItemProgress> progress, Collection<Speech> speeches) {
        this.room = room;
        progress.forEach(p -> this.progress.put(p.item(), p));
        this.speeches = List.copyOf(speeches);
    }

    public Room room() {
        return room;
    }

    /** In the order they were noted. */
    public List<Speech> speeches() {
        return speeches;
    }

    /** Speeches on the item; on none for null. */
    public List<Speech> speechesOn(@Nullable UUID item) {
        return speeches.stream().filter(s -> Objects.equals(s.item(), item)).toList();
    }

    /** The note with that id, or empty. */
    public Optional<Speech> speech(UUID id) {
        return speeches.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<ItemProgress> progressOf(UUID item) {
        return Optional.ofNullable(progress.get(item));
    }

    /** The item being discussed, or empty between items. */
    public Optional<AgendaLine> running() {
        return room.agenda().stream()
                .filter(line ->
                        progressOf(line.id()).filter(ItemProgress::isRunning).isPresent())
                .findFirst();
    }

    /** The first item not taken up yet, or empty at the end of the agenda. */
    public Optional<AgendaLine> next() {
        return room.agenda().stream()
                .filter(line -> !progress.containsKey(line.id()))
                .findFirst();
    }

    public boolean hasBegun() {
        return !progress.isEmpty() || !speeches.isEmpty();
    }

    /** Every item was taken up and done with. */
    public boolean isThrough() {
        return !room.agenda().isEmpty()
                && room.agenda().stream()
                        .allMatch(line -> progressOf(line.id())
                                .filter(p -> !p.isRunning())
                                .isPresent());
    }

    /** What changes when the item is taken up now: the running one is done with. */
    public List<ItemProgress> start(UUID item, Instant at) {
        requireItem(item);
        var changed = new ArrayList<ItemProgress>();
        progress.values().stream()
                .filter(p -> p.isRunning() && !p.item().equals(item))
                .map(p -> p.finished(at))
                .forEach(changed::add);
        var before = progress.get(item);
        changed.add(before == null ? new ItemProgress(item, at, null) : before.resumed());
        return changed;
    }

    /** What changes when the item is done with now; nothing when it was already. */
    public List<ItemProgress> finish(UUID item, Instant at) {
        requireItem(item);
        var before = progress.get(item);
        if (before == null) {
            throw CourseRefusal.itemNotStarted();
        }
        return before.isRunning() ? List.of(before.finished(at)) : List.of();
    }

    /** A note of who spoke; the person must have a seat and not be absent. */
    public Speech note(
            UUID id, @Nullable UUID item, MemberId member, String gist, Remark remark, boolean reserved, Instant at) {
        if (item != null) {
            requireItem(item);
        }
        var seat = room.seatOf(member).orElseThrow(CourseRefusal::noSeat);
        if (seat.presence().isAbsent()) {
            throw CourseRefusal.absentSpeaker(seat.fullName());
        }
        return new Speech(id, item, member, seat.fullName(), gist, remark, reserved, at, 1);
    }

    /** Those here who must attend and have said nothing yet, in the order of the seats. */
    public List<Seat> silent() {
        return room.seats().stream()
                .filter(s -> s.role() == SeatRole.EXPECTED && s.isHere())
                .filter(s -> speeches.stream().noneMatch(x -> x.member().equals(s.member())))
                .toList();
    }

    /** Different expected members who spoke. */
    public int speakers() {
        return (int) speeches.stream()
                .map(Speech::member)
                .distinct()
                .filter(m -> room.seatOf(m)
                        .filter(s -> s.role() == SeatRole.EXPECTED)
                        .isPresent())
                .count();
    }

    /**
     * Whole minutes since the meeting opened, to its end or to now; 0 before. Null of a meeting entered on another day until its end
     * is said: the clock of the entering says nothing about it.
     */
    public @Nullable Integer minutesAt(Instant now) {
        var from = room.openedAt();
        if (from == null) {
            return 0;
        }
        if (room.concludedAt() == null && room.isOfAnotherDay(now)) {
            return null;
        }
        var end = room.concludedAt() == null ? now : room.concludedAt();
        return (int) Math.max(0, Duration.between(from, end).toMinutes());
    }

    /** Minutes planned on the whole agenda, 0 when none are. */
    public int minutesPlanned() {
        return room.agenda().stream().mapToInt(AgendaLine::minutes).sum();
    }

    private void requireItem(UUID item) {
        if (room.agenda().stream().noneMatch(line -> line.id().equals(item))) {
            throw CourseRefusal.noItem();
        }
    }
}
