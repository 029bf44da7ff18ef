package vn.chiboso.evaluation.adapter.out.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Rows of {@code criteria_set}; the criteria of all that are found come in one more statement. */
interface CriteriaSetEntities extends JpaRepository<CriteriaSetEntity, UUID> {
    /** In force at the place on the day, the most specific scope first. */
    @Query("""
            select s from CriteriaSetEntity s
            where s.state = ACTIVE and function('starts_with', :place, s.unitPath) = true
              and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)
            order by length(s.unitPath) desc, s.validFrom desc
            """)
    List<CriteriaSetEntity> inForce(String place, LocalDate day, Limit limit);

    @Query("""
            select s from CriteriaSetEntity s
            where function('starts_with', :place, s.unitPath) = true or function('starts_with', s.unitPath, :place) = true
            order by s.unitPath, s.number desc
            """)
    List<CriteriaSetEntity> concerning(String place);

    @Query("""
            select s from CriteriaSetEntity s
            where s.unitPath = :path and s.state = ACTIVE and s.validTo is null
            order by s.validFrom desc
            """)
    List<CriteriaSetEntity> openEnded(String path, Limit limit);

    @Query("select coalesce(max(s.number), 0) + 1 from CriteriaSetEntity s where s.unitPath = :path")
    int nextNumber(String path);
}
