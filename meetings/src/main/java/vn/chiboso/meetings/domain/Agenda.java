package vn.chiboso.meetings.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;

/** Chương trình: the items of a meeting in order. */
public record Agenda(List<AgendaItem> items) {
    static final int MOST_ITEMS = 60;

    public Agenda {
        items = List.copyOf(items);
    }

    public static Agenda empty() {
        return new Agenda(List.of());
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Planned minutes of all items together. */
    public int minutes() {
        return items.stream().mapToInt(AgendaItem::minutes).sum();
    }

    /** Every attached paper, in the order of the agenda. */
    public List<AttachedPaper> papers() {
        return items.stream().flatMap(i -> i.papers().stream()).toList();
    }

    /** The attached paper with that file, or null. */
    public @Nullable AttachedPaper paper(FileId file) {
        return papers().stream().filter(p -> p.file().equals(file)).findFirst().orElse(null);
    }

    /** As the proceedings read it. */
    public List<AgendaLine> lines() {
        var lines = new ArrayList<AgendaLine>();
        for (var i : items) {
            lines.add(new AgendaLine(i.id(), lines.size() + 1, i.title(), i.presenter(), i.minutes()));
        }
        return lines;
    }

    /** Adding the same id again changes nothing: a double submit adds once. */
    Agenda with(AgendaItem item) {
        if (items.stream().anyMatch(i -> i.id().equals(item.id()))) {
            return this;
        }
        item.check();
        MeetingRefusal.when(items.size() >= MOST_ITEMS, Reason.TOO_MANY_ITEMS, MOST_ITEMS);
        var all = new ArrayList<>(items);
        all.add(item);
        return new Agenda(all);
    }

    Agenda changed(UUID id, UnaryOperator<AgendaItem> change) {
        var all = new ArrayList<>(items);
        var at = indexOf(id);
        var item = change.apply(items.get(at));
        item.check();
        all.set(at, item);
        return new Agenda(all);
    }

    Agenda without(UUID id) {
        var all = new ArrayList<>(items);
        all.remove(indexOf(id));
        return new Agenda(all);
    }

    /** One place up (-1) or down (+1); at the edge nothing happens. */
    Agenda moved(UUID id, int by) {
        var from = indexOf(id);
        var to = from + Integer.signum(by);
        if (to < 0 || to >= items.size()) {
            return this;
        }
        var all = new ArrayList<>(items);
        Collections.swap(all, from, to);
        return new Agenda(all);
    }

    private int indexOf(UUID id) {
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new MeetingRefusal(Reason.NO_SUCH_ITEM);
    }
}
