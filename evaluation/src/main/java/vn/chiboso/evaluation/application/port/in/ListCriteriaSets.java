package vn.chiboso.evaluation.application.port.in;

import java.util.List;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.membership.api.Actor;

/** Criteria sets that concern an officer's area, drafts included. */
public interface ListCriteriaSets {
    List<CriteriaSet> of(Actor actor);
}
