package vn.chiboso.evaluation.domain.report;

import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.membership.api.Standing;

/** Who may do what with a commune's reports: read from above, run by those who oversee; decided from standing to the commune. */
public record ReportAccess(Standing standing) {
    public boolean mayRun() {
        return standing.oversees();
    }

    public void requireRead() {
        require(standing.inspects());
    }

    public void requireRun() {
        require(standing.oversees());
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new EvaluationRefusal(standing.isStranger() ? Reason.UNKNOWN : Reason.NOT_ALLOWED);
        }
    }
}
