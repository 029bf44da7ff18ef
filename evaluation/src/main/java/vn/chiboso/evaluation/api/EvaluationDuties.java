package vn.chiboso.evaluation.api;

import java.time.Instant;
import java.util.List;
import vn.chiboso.membership.api.Actor;

/** What somebody owes to evaluation, most urgent first; empty for a technical administrator. */
public interface EvaluationDuties {
    List<EvaluationDuty> of(Actor actor, Instant now);
}
