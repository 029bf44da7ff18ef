package vn.chiboso.evaluation.domain.criteria;

import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.membership.api.Standing;

/** Who may issue criteria sets for a unit, and read its drafts: those who oversee it. */
public record CriteriaAccess(Standing standing) {
    public boolean mayIssue() {
        return standing.oversees();
    }

    public void requireIssue() {
        if (!mayIssue()) {
            throw new EvaluationRefusal(standing.isStranger() ? Reason.UNKNOWN : Reason.NOT_ALLOWED);
        }
    }
}
