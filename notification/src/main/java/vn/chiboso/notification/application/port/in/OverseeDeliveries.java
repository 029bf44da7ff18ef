package vn.chiboso.notification.application.port.in;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.notification.domain.DeliveryCount;
import vn.chiboso.notification.domain.Trouble;

/** Deliveries of the last 31 days in an officer's area, counted; no names. */
public interface OverseeDeliveries {
    /**
     * The area of the actor.
     *
     * @throws vn.chiboso.notification.domain.NotificationRefusal.NotAllowed for who is no officer
     */
    View of(Actor actor);

    /**
     * Counts, what needs somebody, and the state of the mail channel.
     *
     * @param opened units of the troubles whose people the actor may see ({@link TrackDeliveries}); of others there are numbers only
     */
    record View(
            LocalDate since,
            List<DeliveryCount> counts,
            List<Trouble> troubles,
            Set<UnitId> opened,
            boolean mailConfigured,
            @Nullable Instant lastMailSent) {
        public View {
            counts = List.copyOf(counts);
            troubles = List.copyOf(troubles);
            opened = Set.copyOf(opened);
        }
    }
}
