package vn.chiboso.membership.adapter.out.persistence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitEntities extends JpaRepository<UnitEntity, UUID> {
    /** With all its places, in one statement. */
    @Query("select u from UnitEntity u left join fetch u.links where u.id = :id")
    Optional<UnitEntity> findPlaced(UUID id);
}
