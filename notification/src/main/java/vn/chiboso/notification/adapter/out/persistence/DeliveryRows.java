package vn.chiboso.notification.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.Reason;

/** Deliveries to parameters of a batch. */
final class DeliveryRows {
    private DeliveryRows() {}

    static @Nullable Reason reason(ResultSet row) throws SQLException {
        @Nullable String reason = row.getString("reason");
        return reason == null ? null : Reason.valueOf(reason);
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
