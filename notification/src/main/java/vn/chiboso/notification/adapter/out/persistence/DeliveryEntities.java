package vn.chiboso.notification.adapter.out.persistence;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface DeliveryEntities extends JpaRepository<DeliveryEntity, UUID> {
    List<DeliveryEntity> findByNoticeIn(Collection<UUID> notices);

    /** Nobody else changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<DeliveryEntity> findLockedById(UUID id);
}
