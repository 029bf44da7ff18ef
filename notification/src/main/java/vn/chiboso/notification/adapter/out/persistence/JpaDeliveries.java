package vn.chiboso.notification.adapter.out.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.application.port.out.Deliveries;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.SubjectKey;

/**
 * One delivery is read and saved as an entity, many are changed by {@link DeliverySets}. Both happen in one transaction, so a row
 * is let go as soon as it was read or saved: kept, it would hide what SQL changed.
 */
@Repository
class JpaDeliveries implements Deliveries {
    private final DeliveryEntities rows;
    private final DeliveryMapper mapper;
    private final DeliverySets sets;
    private final EntityManager entityManager;

    JpaDeliveries(DeliveryEntities rows, DeliveryMapper mapper, DeliverySets sets, EntityManager entityManager) {
        this.rows = rows;
        this.mapper = mapper;
        this.sets = sets;
        this.entityManager = entityManager;
    }

    @Override
    public void addAll(List<Delivery> deliveries) {
        sets.insert(deliveries);
    }

    @Override
    public Optional<Delivery> find(DeliveryId id) {
        return rows.findById(id.value()).map(this::read);
    }

    @Override
    public List<Delivery> ofNotices(Collection<NoticeId> notices) {
        return rows.findByNoticeIn(notices.stream().map(NoticeId::value).toList()).stream()
                .map(this::read)
                .toList();
    }

    /** Locks the row first: whoever comes second is told so and can go on, an optimistic failure would doom the transaction. */
    @Override
    public boolean save(Delivery delivery) {
        return rows.findLockedById(delivery.id().value())
                .filter(row -> write(delivery, row))
                .isPresent();
    }

    @Override
    public void opened(Collection<NoticeId> notices, Instant now) {
        sets.opened(notices, now);
    }

    @Override
    public void skipOvertaken(SubjectKey subject, Instant now) {
        sets.skipOvertaken(subject, now);
    }

    @Override
    public void skipToldUnder(Collection<MemberId> records, Instant now) {
        sets.skipToldUnder(records, now);
    }

    @Override
    public List<Delivery> claimDueMail(Instant now, Instant leaseUntil, int limit) {
        return rows.findAllById(sets.claim(now, leaseUntil, limit)).stream()
                .map(this::read)
                .toList();
    }

    private Delivery read(DeliveryEntity row) {
        entityManager.detach(row);
        return mapper.toDomain(row);
    }

    private boolean write(Delivery delivery, DeliveryEntity row) {
        var isCurrent = Objects.equals(row.getVersion(), delivery.version());
        if (isCurrent) {
            mapper.copy(delivery, row);
            rows.flush();
        }
        entityManager.detach(row);
        return isCurrent;
    }
}
