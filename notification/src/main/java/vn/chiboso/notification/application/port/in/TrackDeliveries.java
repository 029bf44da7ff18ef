package vn.chiboso.notification.application.port.in;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.domain.Call;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.DeliveryState;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.Reason;
import vn.chiboso.notification.domain.SubjectKey;

/** Who was reached about a subject, how, and whom to phone. */
public interface TrackDeliveries {
    /**
     * Everybody's deliveries, the newest fact first, then by given name.
     *
     * @throws vn.chiboso.notification.domain.NotificationRefusal when there is nothing for this actor to see
     */
    View about(Query query);

    /**
     * What to look at.
     *
     * @param unit null when the subject alone is known; otherwise the subject must be the unit's
     */
    record Query(Actor actor, SubjectKey subject, @Nullable UnitId unit, String language) {}

    /** The whole picture. */
    record View(
            SubjectKey subject,
            UnitId unit,
            String unitName,
            String title,
            String link,
            List<Row> rows,
            boolean mayCall,
            boolean mayResend,
            boolean mailConfigured) {
        public View {
            rows = List.copyOf(rows);
        }

        /** People to phone, still to be reached. */
        public List<Row> toCall() {
            return rows.stream()
                    .filter(row ->
                            row.cell(Channel.PHONE) instanceof Cell cell && cell.state() == DeliveryState.TO_CALL)
                    .toList();
        }

        /** Numbers were shown to somebody who is to dial them. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return mayCall && toCall().stream().anyMatch(row -> row.phone() != null)
                    ? Optional.of(unit)
                    : Optional.empty();
        }
    }

    /**
     * One person and one fact.
     *
     * @param person full name, null when no longer known
     * @param phone  in full for the branch committee while the person is to be phoned, otherwise all but the end hidden; null when
     *               none is known
     */
    record Row(
            NoticeId notice,
            NoticeKind kind,
            String title,
            @Nullable String person,
            @Nullable String phone,
            Map<Channel, Cell> channels) {
        public Row {
            channels = Map.copyOf(channels);
        }

        /** The channel's delivery, null when the channel has none. */
        public @Nullable Cell cell(Channel channel) {
            return channels.get(channel);
        }
    }

    /** One channel's state. */
    record Cell(
            DeliveryId delivery,
            DeliveryState state,
            @Nullable Reason reason,
            @Nullable String detail,
            int attempts,
            @Nullable Instant notBefore,
            Instant changedAt,
            @Nullable Call call,
            @Nullable String calledBy,
            boolean resendable,
            long version) {}
}
