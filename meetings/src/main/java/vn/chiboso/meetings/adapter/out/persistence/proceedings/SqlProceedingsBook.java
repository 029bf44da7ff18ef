package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.proceedings.ProceedingsBook;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.proceedings.CourseRefusal;
import vn.chiboso.meetings.domain.proceedings.ItemProgress;
import vn.chiboso.meetings.domain.proceedings.Proceedings;
import vn.chiboso.meetings.domain.proceedings.Remark;
import vn.chiboso.meetings.domain.proceedings.Speech;

/** SQL, because progress and speeches are rows noted one at a time, never the whole course. */
@Component
class SqlProceedingsBook implements ProceedingsBook {
    private final JdbcClient sql;

    SqlProceedingsBook(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Proceedings of(Room room) {
        var meeting = room.meeting().value();
        var progress = sql.sql("select * from meetings.item_progress where meeting_id = :m order by started_at")
                .param("m", meeting)
                .query((rs, n) -> new ItemProgress(
                        Row.uuid(rs, "item_id"), Row.instant(rs, "started_at"), Row.instantOrNull(rs, "finished_at")))
                .list();
        var speeches = sql.sql("select * from meetings.speech where meeting_id = :m order by spoken_at, id")
                .param("m", meeting)
                .query((rs, n) -> speech(rs))
                .list();
        return new Proceedings(room, progress, speeches);
    }

    @Override
    public void saveProgress(MeetingId meeting, List<ItemProgress> changed) {
        for (var p : changed) {
            sql.sql("""
                    insert into meetings.item_progress (meeting_id, item_id, started_at, finished_at)
                    values (:m, :item, :started, :finished)
                    on conflict (meeting_id, item_id) do update set finished_at = excluded.finished_at
                    """)
                    .param("m", meeting.value())
                    .param("item", p.item())
                    .param("started", Row.at(p.startedAt()))
                    .param("finished", Row.at(p.finishedAt()))
                    .update();
        }
    }

    @Override
    public void saveSpeech(MeetingId meeting, Speech s, String notedBy) {
        var kept = sql.sql("""
                insert into meetings.speech (id, meeting_id, item_id, member_id, full_name, gist, remark, reserved, spoken_at,
                    noted_by, version)
                values (:id, :m, :item, :member, :name, :gist, :remark, :reserved, :at, :by, :version)
                on conflict (id) do update set item_id = excluded.item_id, member_id = excluded.member_id,
                    full_name = excluded.full_name, gist = excluded.gist, remark = excluded.remark,
                    reserved = excluded.reserved, noted_by = excluded.noted_by,
                    version = excluded.version
                where speech.meeting_id = excluded.meeting_id
                """)
                .param("id", s.id())
                .param("m", meeting.value())
                .param("item", s.item())
                .param("member", s.member().value())
                .param("name", s.fullName())
                .param("gist", s.gist())
                .param("remark", s.remark().name())
                .param("reserved", s.reserved())
                .param("at", Row.at(s.at()))
                .param("by", notedBy)
                .param("version", s.version())
                .update();
        if (kept == 0) {
            // the id is another meeting's
            throw CourseRefusal.noteTaken();
        }
    }

    @Override
    public void removeSpeech(MeetingId meeting, UUID speech) {
        sql.sql("delete from meetings.speech where id = :id and meeting_id = :m")
                .param("id", speech)
                .param("m", meeting.value())
                .update();
    }

    private static Speech speech(ResultSet rs) throws SQLException {
        return new Speech(
                Row.uuid(rs, "id"),
                Row.uuidOrNull(rs, "item_id"),
                Row.member(rs, "member_id"),
                Row.text(rs, "full_name"),
                Row.text(rs, "gist"),
                Row.name(rs, "remark", Remark.class),
                rs.getBoolean("reserved"),
                Row.instant(rs, "spoken_at"),
                rs.getInt("version"));
    }
}
