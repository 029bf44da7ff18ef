package vn.chiboso.evaluation.application.port.in;

import java.util.List;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.domain.criteria.Bands;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.criteria.Terms;
import vn.chiboso.membership.api.Actor;

/** Rewrites a draft. */
public interface ReviseCriteriaSet {
    /** {@code version} as read. */
    record Command(
            CriteriaSetId id,
            long version,
            String name,
            String legalBasis,
            Bands bands,
            Terms terms,
            List<Criterion> criteria) {}

    void revise(Command command, Actor actor);
}
