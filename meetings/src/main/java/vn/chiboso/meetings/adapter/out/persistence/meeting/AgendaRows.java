package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Agenda;
import vn.chiboso.meetings.domain.AgendaItem;
import vn.chiboso.meetings.domain.AttachedPaper;
import vn.chiboso.membership.api.AccountId;

/** Items of the agenda and their papers. Rows keep their ids, so that the proceedings may point at them. */
@Component
class AgendaRows {
    private final JdbcClient sql;

    AgendaRows(JdbcClient sql) {
        this.sql = sql;
    }

    Agenda read(MeetingId meeting) {
        var papers = new HashMap<UUID, List<AttachedPaper>>();
        sql.sql("select * from meetings.agenda_paper where meeting_id = :m order by attached_at, file_id")
                .param("m", meeting.value())
                .query(rs -> {
                    papers.computeIfAbsent(Columns.uuid(rs, "item_id"), k -> new ArrayList<>())
                            .add(paper(rs));
                });
        var items = sql.sql("select * from meetings.agenda_item where meeting_id = :m order by position")
                .param("m", meeting.value())
                .query((rs, n) -> item(rs, papers))
                .list();
        return new Agenda(items);
    }

    void write(MeetingId meeting, Agenda agenda) {
        forget(meeting, agenda);
        var position = 0;
        for (var item : agenda.items()) {
            position++;
            sql.sql("""
                    insert into meetings.agenda_item (id, meeting_id, position, title, minutes, presenter_id, preparer_id)
                    values (:id, :m, :position, :title, :minutes, :presenter, :preparer)
                    on conflict (id) do update set position = excluded.position, title = excluded.title,
                        minutes = excluded.minutes, presenter_id = excluded.presenter_id,
                        preparer_id = excluded.preparer_id
                    """)
                    .param("id", item.id())
                    .param("m", meeting.value())
                    .param("position", position)
                    .param("title", item.title())
                    .param("minutes", item.minutes())
                    .param("presenter", Columns.id(item.presenter()))
                    .param("preparer", Columns.id(item.preparer()))
                    .update();
            item.papers().forEach(p -> write(meeting, item.id(), p));
        }
    }

    private void write(MeetingId meeting, UUID item, AttachedPaper p) {
        sql.sql("""
                insert into meetings.agenda_paper (item_id, meeting_id, file_id, name, attached_at, attached_by)
                values (:item, :m, :file, :name, :at, :by) on conflict do nothing
                """)
                .param("item", item)
                .param("m", meeting.value())
                .param("file", p.file().value())
                .param("name", p.name())
                .param("at", Columns.at(p.attachedAt()))
                .param("by", p.attachedBy().value())
                .update();
    }

    private void forget(MeetingId meeting, Agenda agenda) {
        var kept = agenda.items().stream().map(AgendaItem::id).toArray(UUID[]::new);
        sql.sql("delete from meetings.agenda_item where meeting_id = :m and not (id = any(:kept))")
                .param("m", meeting.value())
                .param("kept", kept)
                .update();
        for (var item : agenda.items()) {
            var files = item.papers().stream().map(p -> p.file().value()).toArray(UUID[]::new);
            sql.sql("delete from meetings.agenda_paper where item_id = :item and not (file_id = any(:files))")
                    .param("item", item.id())
                    .param("files", files)
                    .update();
        }
    }

    private static AgendaItem item(ResultSet rs, Map<UUID, List<AttachedPaper>> papers) throws SQLException {
        var id = Columns.uuid(rs, "id");
        return new AgendaItem(
                id,
                Columns.text(rs, "title"),
                rs.getInt("minutes"),
                Columns.member(rs, "presenter_id"),
                Columns.member(rs, "preparer_id"),
                papers.getOrDefault(id, List.of()));
    }

    private static AttachedPaper paper(ResultSet rs) throws SQLException {
        return new AttachedPaper(
                new FileId(Columns.uuid(rs, "file_id")),
                Columns.text(rs, "name"),
                Columns.instant(rs, "attached_at"),
                new AccountId(Columns.uuid(rs, "attached_by")));
    }
}
