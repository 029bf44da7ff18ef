package vn.chiboso.notification.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.domain.Call;
import vn.chiboso.notification.domain.CallAnswer;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.DeliveryState;
import vn.chiboso.notification.domain.Reason;

/** Deliveries to rows and back. */
final class DeliveryRows {
    private DeliveryRows() {}

    static Delivery read(ResultSet row, int number) throws SQLException {
        return new Delivery(
                new DeliveryId(Sql.uuid(row, "id")),
                new NoticeId(Sql.uuid(row, "notice")),
                new UnitPath(row.getString("unit_path")),
                Channel.valueOf(row.getString("channel")),
                DeliveryState.valueOf(row.getString("state")),
                reason(row),
                row.getString("detail"),
                row.getInt("attempts"),
                Sql.instantOrNull(row, "not_before"),
                Sql.instant(row, "changed_at"),
                call(row),
                row.getLong("version"));
    }

    static @Nullable Reason reason(ResultSet row) throws SQLException {
        @Nullable String reason = row.getString("reason");
        return reason == null ? null : Reason.valueOf(reason);
    }

    private static @Nullable Call call(ResultSet row) throws SQLException {
        @Nullable UUID by = row.getObject("called_by", UUID.class);
        return by == null
                ? null
                : new Call(
                        new MemberId(by),
                        Sql.instant(row, "called_at"),
                        CallAnswer.valueOf(row.getString("call_answer")),
                        row.getString("call_note"));
    }

    static MapSqlParameterSource write(Delivery delivery) {
        var reason = delivery.reason();
        var call = delivery.call();
        return new MapSqlParameterSource()
                .addValue("id", delivery.id().value())
                .addValue("notice", delivery.notice().value())
                .addValue("path", delivery.unitPath().value())
                .addValue("channel", delivery.channel().name())
                .addValue("state", delivery.state().name())
                .addValue("reason", reason == null ? null : reason.name())
                .addValue("detail", delivery.detail())
                .addValue("attempts", delivery.attempts())
                .addValue("notBefore", Sql.atOrNull(delivery.notBefore()))
                .addValue("changedAt", Sql.at(delivery.changedAt()))
                .addValue("calledBy", call == null ? null : call.by().value())
                .addValue("calledAt", call == null ? null : Sql.at(call.at()))
                .addValue("answer", call == null ? null : call.answer().name())
                .addValue("note", call == null ? null : call.note())
                .addValue("version", delivery.version());
    }
}
