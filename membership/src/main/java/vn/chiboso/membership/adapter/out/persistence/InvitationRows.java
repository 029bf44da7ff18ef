package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.identity.Invitation;
import vn.chiboso.membership.domain.identity.InvitationId;
import vn.chiboso.membership.domain.identity.InvitationWay;

/** Invitations with the person's name and branch of the day. */
final class InvitationRows {
    private static final String SELECT = """
            select i.*, coalesce(m.full_name, i.display_name) as shown, coalesce(u.name, '') as branch
            from membership.invitation i
            left join membership.member m on m.id = i.member_id
            left join membership.attachment a on a.member_id = i.member_id and a.kind = 'HOME' and %s
            left join membership.unit u on u.id = a.unit_id
            where\s""".formatted(Dated.on("a"));

    private InvitationRows() {}

    static JdbcClient.StatementSpec query(JdbcClient sql, String condition, LocalDate day) {
        return sql.sql(SELECT + condition).param("day", day);
    }

    static Invitation invitation(ResultSet row, int number) throws SQLException {
        var member = Columns.uuid(row, "member_id");
        return new Invitation(
                new InvitationId(Columns.id(row, "id")),
                member == null ? null : new MemberId(member),
                row.getString("shown"),
                row.getString("branch"),
                InvitationWay.valueOf(row.getString("way")),
                row.getInt("round"),
                row.getString("by_name"),
                Moments.at(row, "made_at"),
                Moments.at(row, "expires_at"),
                Moments.maybe(row, "sent_at"),
                Moments.maybe(row, "used_at"),
                Moments.maybe(row, "revoked_at"));
    }
}
