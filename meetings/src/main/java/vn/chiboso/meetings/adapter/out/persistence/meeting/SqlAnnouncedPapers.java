package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.application.port.out.AnnouncedPapers;
import vn.chiboso.membership.api.UnitId;

/** A join for a list, so this is SQL. */
@Component
class SqlAnnouncedPapers implements AnnouncedPapers {
    private final JdbcClient sql;

    SqlAnnouncedPapers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<FileId> of(UnitId unit) {
        return new HashSet<>(sql.sql("""
                        select p.file_id from meetings.agenda_paper p
                        join meetings.meeting m on m.id = p.meeting_id
                        where m.unit_id = :unit and (m.round > 0 or m.opened_at is not null)
                        """)
                .param("unit", unit.value())
                .query((rs, n) -> new FileId(Columns.uuid(rs, "file_id")))
                .list());
    }
}
