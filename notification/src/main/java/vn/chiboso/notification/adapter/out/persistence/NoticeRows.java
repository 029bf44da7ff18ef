package vn.chiboso.notification.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.Place;
import vn.chiboso.notification.domain.SubjectKey;

/** Notices to rows and back. */
final class NoticeRows {
    private NoticeRows() {}

    static Notice read(ResultSet row, int number) throws SQLException {
        var kind = NoticeKind.valueOf(row.getString("kind"));
        return new Notice(
                new NoticeId(Sql.uuid(row, "id")),
                new SubjectKey(row.getString("subject_key")),
                new Cause(row.getString("cause"), row.getInt("cause_sequence")),
                new MemberId(Sql.uuid(row, "person")),
                new Place(
                        new UnitId(Sql.uuid(row, "unit")),
                        new UnitPath(row.getString("unit_path")),
                        row.getString("unit_name")),
                kind,
                MatterJson.read(kind, row.getString("matter")),
                row.getString("link"),
                Sql.instant(row, "created_at"),
                Sql.instantOrNull(row, "opened_at"));
    }

    static MapSqlParameterSource write(Notice notice) {
        return new MapSqlParameterSource()
                .addValue("id", notice.id().value())
                .addValue("subject", notice.subject().value())
                .addValue("cause", notice.cause().name())
                .addValue("sequence", notice.cause().sequence())
                .addValue("person", notice.person().value())
                .addValue("unit", notice.place().unit().value())
                .addValue("path", notice.place().path().value())
                .addValue("unitName", notice.place().name())
                .addValue("kind", notice.kind().name())
                .addValue("matter", MatterJson.write(notice.matter()))
                .addValue("link", notice.link())
                .addValue("createdAt", Sql.at(notice.createdAt()))
                .addValue("openedAt", Sql.atOrNull(notice.openedAt()));
    }
}
