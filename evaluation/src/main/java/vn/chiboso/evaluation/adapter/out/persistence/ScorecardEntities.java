package vn.chiboso.evaluation.adapter.out.persistence;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Rows of {@code scorecard}: four statements with entries, decisions and items, however many cards. */
interface ScorecardEntities extends JpaRepository<ScorecardEntity, UUID> {
    Optional<ScorecardEntity> findByHeadMeetingId(UUID meeting);

    boolean existsByHeadMeetingId(UUID meeting);

    @Query("""
            select s from ScorecardEntity s where s.head.unitId = :unit and s.head.month between :from and :to
            order by s.head.month, s.head.meetingDay, s.id
            """)
    List<ScorecardEntity> ofUnit(UUID unit, YearMonth from, YearMonth to);

    @Query("""
            select s from ScorecardEntity s
            where function('starts_with', s.head.unitPath, :scope) = true and s.head.month = :month
            """)
    List<ScorecardEntity> under(String scope, YearMonth month);
}
