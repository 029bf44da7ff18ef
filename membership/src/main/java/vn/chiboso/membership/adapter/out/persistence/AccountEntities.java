package vn.chiboso.membership.adapter.out.persistence;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AccountEntities extends JpaRepository<AccountEntity, UUID> {
    @Query("select a.passwordHash from AccountEntity a where a.id = :id")
    Optional<String> passwordHash(UUID id);

    /** Nobody else changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AccountEntity> findLockedById(UUID id);
}
