package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.proceedings.Postings;
import vn.chiboso.meetings.domain.proceedings.Posting;

/** SQL, because it is one row put in place. */
@Component
class SqlPostings implements Postings {
    private final JdbcClient sql;

    SqlPostings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Posting> of(MeetingId meeting) {
        return sql.sql("select * from meetings.handbook_posting where meeting_id = :m")
                .param("m", meeting.value())
                .query((rs, n) -> new Posting(
                        Row.instant(rs, "posted_at"), Row.text(rs, "noted_by"), Row.instant(rs, "noted_at")))
                .optional();
    }

    @Override
    public void save(MeetingId meeting, Posting p) {
        sql.sql("""
                insert into meetings.handbook_posting (meeting_id, posted_at, noted_by, noted_at)
                values (:m, :posted, :by, :at)
                on conflict (meeting_id) do update set posted_at = excluded.posted_at, noted_by = excluded.noted_by,
                    noted_at = excluded.noted_at
                """)
                .param("m", meeting.value())
                .param("posted", Row.at(p.postedAt()))
                .param("by", p.notedBy())
                .param("at", Row.at(p.notedAt()))
                .update();
    }
}
