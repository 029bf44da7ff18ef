package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.Replies;
import vn.chiboso.meetings.domain.Reply;
import vn.chiboso.meetings.domain.ReplyChoice;
import vn.chiboso.membership.api.MemberId;

/** The last answer of everybody; SQL, because each is one row put in place. */
@Component
class SqlReplies implements Replies {
    private final JdbcClient sql;

    SqlReplies(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Reply> find(MeetingId meeting, MemberId member) {
        return sql.sql("select * from meetings.reply where meeting_id = :m and member_id = :member")
                .param("m", meeting.value())
                .param("member", member.value())
                .query((rs, n) -> reply(rs))
                .optional();
    }

    @Override
    public List<Reply> of(MeetingId meeting) {
        return sql.sql("select * from meetings.reply where meeting_id = :m")
                .param("m", meeting.value())
                .query((rs, n) -> reply(rs))
                .list();
    }

    @Override
    public void save(MeetingId meeting, Reply reply) {
        sql.sql("""
                insert into meetings.reply (meeting_id, member_id, choice, reason, at, entered_by)
                values (:m, :member, :choice, :reason, :at, :by)
                on conflict (meeting_id, member_id) do update set choice = excluded.choice, reason = excluded.reason,
                    at = excluded.at, entered_by = excluded.entered_by
                """)
                .param("m", meeting.value())
                .param("member", reply.member().value())
                .param("choice", reply.choice().name())
                .param("reason", reply.reason())
                .param("at", Columns.at(reply.at()))
                .param("by", reply.enteredBy().value())
                .update();
    }

    private static Reply reply(ResultSet rs) throws SQLException {
        return new Reply(
                new MemberId(Columns.uuid(rs, "member_id")),
                ReplyChoice.valueOf(rs.getString("choice")),
                rs.getString("reason"),
                Columns.instant(rs, "at"),
                new MemberId(Columns.uuid(rs, "entered_by")));
    }
}
