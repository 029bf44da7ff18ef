package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.proceedings.MinutesBook;
import vn.chiboso.meetings.domain.minutes.Minutes;
import vn.chiboso.meetings.domain.minutes.MinutesEdit;
import vn.chiboso.meetings.domain.minutes.MinutesSection;
import vn.chiboso.meetings.domain.minutes.SectionText;
import vn.chiboso.membership.api.AccountId;

/** SQL, because nothing here is rewritten as a whole: each change is one more row of history and one section put in place. */
@Component
class SqlMinutesBook implements MinutesBook {
    private final JdbcClient sql;

    SqlMinutesBook(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Minutes of(MeetingId meeting) {
        var sections = new EnumMap<MinutesSection, SectionText>(MinutesSection.class);
        var frozen = new EnumMap<MinutesSection, String>(MinutesSection.class);
        sql.sql("select * from meetings.minutes_section where meeting_id = :m")
                .param("m", meeting.value())
                .query((rs, n) -> {
                    var section = Row.name(rs, "section", MinutesSection.class);
                    sections.put(section, text(rs, section));
                    var standing = rs.getString("frozen");
                    if (standing != null) {
                        frozen.put(section, standing);
                    }
                    return section;
                })
                .list();
        var adopted = sql.sql("select adopted_at from meetings.minutes where meeting_id = :m")
                .param("m", meeting.value())
                .query((rs, n) -> Row.instant(rs, "adopted_at"))
                .optional();
        return new Minutes(meeting, sections, frozen, adopted.orElse(null));
    }

    @Override
    public void keep(MeetingId meeting, MinutesEdit edit, AccountId by) {
        sql.sql("""
                insert into meetings.minutes_edit (meeting_id, section, version, text, by_name, by_account, at)
                values (:m, :section, :version, :text, :by, :account, :at)
                """)
                .param("m", meeting.value())
                .param("section", edit.section().name())
                .param("version", edit.version())
                .param("text", edit.text())
                .param("by", edit.by())
                .param("account", by.value())
                .param("at", Row.at(edit.at()))
                .update();
        sql.sql("""
                insert into meetings.minutes_section (meeting_id, section, own_text, version, edited_by, edited_at)
                values (:m, :section, :text, :version, :by, :at)
                on conflict (meeting_id, section) do update set own_text = excluded.own_text, version = excluded.version,
                    edited_by = excluded.edited_by, edited_at = excluded.edited_at
                """)
                .param("m", meeting.value())
                .param("section", edit.section().name())
                .param("version", edit.version())
                .param("text", edit.text())
                .param("by", edit.by())
                .param("at", Row.at(edit.at()))
                .update();
    }

    @Override
    public void freeze(Minutes adopted) {
        sql.sql("insert into meetings.minutes (meeting_id, adopted_at) values (:m, :at)")
                .param("m", adopted.meeting().value())
                .param("at", Row.at(adopted.adoptedAt()))
                .update();
        adopted.frozen()
                .forEach((section, text) -> sql.sql("""
                        insert into meetings.minutes_section (meeting_id, section, frozen, version)
                        values (:m, :section, :text, 0)
                        on conflict (meeting_id, section) do update set frozen = excluded.frozen
                        """)
                        .param("m", adopted.meeting().value())
                        .param("section", section.name())
                        .param("text", text)
                        .update());
    }

    @Override
    public List<MinutesEdit> history(MeetingId meeting) {
        return sql.sql("select * from meetings.minutes_edit where meeting_id = :m order by at, section, version")
                .param("m", meeting.value())
                .query((rs, n) -> new MinutesEdit(
                        Row.name(rs, "section", MinutesSection.class),
                        rs.getInt("version"),
                        rs.getString("text"),
                        Row.text(rs, "by_name"),
                        Row.instant(rs, "at")))
                .list();
    }

    private static SectionText text(ResultSet rs, MinutesSection section) throws SQLException {
        return new SectionText(
                section,
                rs.getString("own_text"),
                rs.getInt("version"),
                rs.getString("edited_by"),
                Row.instantOrNull(rs, "edited_at"));
    }
}
