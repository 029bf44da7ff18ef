package vn.chiboso.evaluation.application.port.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.evaluation.domain.criteria.Scope;
import vn.chiboso.membership.api.UnitPath;

/** The versions of criteria sets. */
public interface CriteriaSets {
    Optional<CriteriaSet> find(CriteriaSetId id);

    /** The set in force at a place on a day: of all whose scope covers it, the most specific. */
    Optional<CriteriaSet> inForce(UnitPath place, LocalDate day);

    /** Sets that apply within one of the places, or cover one of them; newest version first within a scope. */
    List<CriteriaSet> concerning(Collection<UnitPath> places);

    /** The active version of exactly this scope that has no last day yet. */
    Optional<CriteriaSet> openEnded(Scope scope);

    /** 1 for a scope without any version, then 2, … */
    int nextNumber(Scope scope);

    /** Adds or replaces; refuses with STALE when somebody else changed it meanwhile. */
    void save(CriteriaSet set);
}
