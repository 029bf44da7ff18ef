package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.OpenedPapers;
import vn.chiboso.membership.api.MemberId;

/** Papers opened, once per person. */
@Component
class SqlOpenedPapers implements OpenedPapers {
    private final JdbcClient sql;

    SqlOpenedPapers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(MeetingId meeting, FileId file, MemberId member, Instant at) {
        sql.sql("""
                insert into meetings.paper_opened (meeting_id, file_id, member_id, at)
                values (:m, :file, :member, :at) on conflict do nothing
                """)
                .param("m", meeting.value())
                .param("file", file.value())
                .param("member", member.value())
                .param("at", Columns.at(at))
                .update();
    }

    @Override
    public Set<FileId> of(MeetingId meeting, MemberId member) {
        return new HashSet<>(
                sql.sql("select file_id from meetings.paper_opened where meeting_id = :m and member_id = :member")
                        .param("m", meeting.value())
                        .param("member", member.value())
                        .query((rs, n) -> new FileId(Columns.uuid(rs, "file_id")))
                        .list());
    }
}
