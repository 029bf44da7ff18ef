package vn.chiboso.membership.adapter.out.persistence;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RollImportEntities extends JpaRepository<RollImportEntity, UUID> {
    /** Nobody else changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<RollImportEntity> findLockedById(UUID id);

    @Query("""
            select i from RollImportEntity i where i.unit = :unit and i.result.at is not null
            order by i.result.at desc limit 1""")
    Optional<RollImportEntity> findLast(UUID unit);
}
