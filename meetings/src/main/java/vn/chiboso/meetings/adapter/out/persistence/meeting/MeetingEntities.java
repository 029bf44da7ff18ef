package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Meetings as JPA keeps them. */
interface MeetingEntities extends JpaRepository<MeetingEntity, UUID> {
    /** Locks the row until the transaction ends; answers its version, by which an older copy is known. */
    @Query(value = "select version from meetings.meeting where id = :id for update", nativeQuery = true)
    Optional<Long> lock(UUID id);
}
