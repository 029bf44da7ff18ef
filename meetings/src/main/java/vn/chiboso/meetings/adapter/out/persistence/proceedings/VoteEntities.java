package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.chiboso.meetings.domain.vote.VoteState;

/** Votes as JPA keeps them. */
interface VoteEntities extends JpaRepository<VoteEntity, UUID> {
    Optional<VoteEntity> findBySourceKeyAndStateNot(String sourceKey, VoteState state);

    /** Decided ones as they were closed, then open, then tabled; all but those of that state. */
    @Query("""
            select v from VoteEntity v where v.meeting = :meeting and v.state <> :but
            order by v.closedAt asc nulls last, v.openedAt asc nulls last, v.tabledAt, v.id
            """)
    List<VoteEntity> ofMeeting(UUID meeting, VoteState but);
}
