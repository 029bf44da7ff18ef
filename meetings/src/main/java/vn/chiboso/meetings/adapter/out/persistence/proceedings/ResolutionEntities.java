package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Resolutions as JPA keeps them. */
interface ResolutionEntities extends JpaRepository<ResolutionEntity, UUID> {
    Optional<ResolutionEntity> findByMeeting(UUID meeting);
}
