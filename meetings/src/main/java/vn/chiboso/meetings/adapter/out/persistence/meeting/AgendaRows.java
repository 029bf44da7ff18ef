package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.domain.Agenda;
import vn.chiboso.meetings.domain.AgendaItem;
import vn.chiboso.meetings.domain.AttachedPaper;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;

/** An agenda as rows by their keys, and back. */
final class AgendaRows {
    private static final Comparator<AttachedPaper> AS_ATTACHED = Comparator.comparing(AttachedPaper::attachedAt)
            .thenComparing(p -> p.file().toString());

    private AgendaRows() {}

    static Map<UUID, AgendaItemColumns> items(Agenda agenda) {
        var rows = new LinkedHashMap<UUID, AgendaItemColumns>();
        for (var i : agenda.items()) {
            rows.put(
                    i.id(),
                    new AgendaItemColumns(
                            rows.size() + 1,
                            i.title(),
                            i.minutes(),
                            Columns.id(i.presenter()),
                            Columns.id(i.preparer())));
        }
        return rows;
    }

    static Map<AgendaPaperKey, AgendaPaperColumns> papers(Agenda agenda) {
        var rows = new LinkedHashMap<AgendaPaperKey, AgendaPaperColumns>();
        for (var item : agenda.items()) {
            for (var p : item.papers()) {
                rows.put(
                        new AgendaPaperKey(item.id(), p.file().value()),
                        new AgendaPaperColumns(
                                p.name(), p.attachedAt(), p.attachedBy().value()));
            }
        }
        return rows;
    }

    static Agenda agenda(Map<UUID, AgendaItemColumns> items, Map<AgendaPaperKey, AgendaPaperColumns> papers) {
        var attached = new HashMap<UUID, List<AttachedPaper>>();
        papers.forEach((key, c) -> attached.computeIfAbsent(key.item(), k -> new ArrayList<>())
                .add(new AttachedPaper(
                        new FileId(key.file()), c.name(), c.attachedAt(), new AccountId(c.attachedBy()))));
        attached.values().forEach(list -> list.sort(AS_ATTACHED));
        return new Agenda(items.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> e.getValue().position()))
                .map(e -> item(e.getKey(), e.getValue(), attached.getOrDefault(e.getKey(), List.of())))
                .toList());
    }

    private static AgendaItem item(UUID id, AgendaItemColumns c, List<AttachedPaper> papers) {
        return new AgendaItem(id, c.title(), c.minutes(), member(c.presenter()), member(c.preparer()), papers);
    }

    private static @Nullable MemberId member(@Nullable UUID id) {
        return id == null ? null : new MemberId(id);
    }
}
