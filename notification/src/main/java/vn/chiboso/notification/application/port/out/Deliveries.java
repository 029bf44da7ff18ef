package vn.chiboso.notification.application.port.out;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.SubjectKey;

/** All deliveries. At most one per notice and channel. */
public interface Deliveries {
    /** Keeps new deliveries; one whose notice already has a delivery over that channel is left out. */
    void addAll(List<Delivery> deliveries);

    Optional<Delivery> find(DeliveryId id);

    /** In no order. */
    List<Delivery> ofNotices(Collection<NoticeId> notices);

    /** Saves a changed delivery; false when it changed in between (its version is not the stored one). */
    boolean save(Delivery delivery);

    /** The notices were opened in the product: their deliveries there say so. */
    void opened(Collection<NoticeId> notices, Instant now);

    /** Skips what waits (letters, calls) for an older fact about the subject than the newest one. */
    void skipOvertaken(SubjectKey subject, Instant now);

    /** Skips what waits for a record that is somebody else now, who was told the same. */
    void skipToldUnder(Collection<MemberId> records, Instant now);

    /**
     * Takes letters that are due, oldest first, so that nobody else takes them before {@code leaseUntil}; counts the attempt.
     * A letter whose taker dies comes up again after the lease.
     */
    List<Delivery> claimDueMail(Instant now, Instant leaseUntil, int limit);
}
