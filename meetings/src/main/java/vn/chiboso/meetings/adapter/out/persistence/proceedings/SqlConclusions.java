package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.proceedings.Conclusions;
import vn.chiboso.meetings.domain.proceedings.Conclusion;

/** SQL, because it is one row put in place under the meeting's lock. */
@Component
class SqlConclusions implements Conclusions {
    private final JdbcClient sql;

    SqlConclusions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Conclusion of(MeetingId meeting) {
        return sql.sql("select * from meetings.conclusion where meeting_id = :m")
                .param("m", meeting.value())
                .query((rs, n) -> new Conclusion(
                        Row.text(rs, "text"),
                        rs.getInt("version"),
                        rs.getString("written_by"),
                        Row.instantOrNull(rs, "written_at")))
                .optional()
                .orElse(Conclusion.none());
    }

    @Override
    public void save(MeetingId meeting, Conclusion c) {
        sql.sql("""
                insert into meetings.conclusion (meeting_id, text, version, written_by, written_at)
                values (:m, :text, :version, :by, :at)
                on conflict (meeting_id) do update set text = excluded.text, version = excluded.version,
                    written_by = excluded.written_by, written_at = excluded.written_at
                """)
                .param("m", meeting.value())
                .param("text", c.text())
                .param("version", c.version())
                .param("by", c.writtenBy())
                .param("at", Row.at(c.writtenAt()))
                .update();
    }
}
