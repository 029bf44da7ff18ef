package vn.chiboso.evaluation.domain.scorecard;

import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Standing;

/** Who may do what with a branch's scorecards (rules of the field 8.2): decided from standing alone, deny by default. */
public record Access(Standing standing) {
    /** The committee of the branch drafts and tables. */
    public boolean mayScore() {
        return standing.isOfCommittee();
    }

    /** Ban Xây dựng Đảng and Ban Tổ chức above decide. */
    public boolean mayDecide() {
        return standing.oversees();
    }

    /** Drafts are for those who work on them; what is before the branch, or adopted, for its members. */
    public boolean mayRead(ScorecardState state) {
        return mayScore() || standing.inspects() || (state != ScorecardState.DRAFT && isActiveMember());
    }

    /** Lists and trends hold adopted scores only. */
    public boolean mayReadAdopted() {
        return mayRead(ScorecardState.ADOPTED);
    }

    public void requireScore() {
        require(mayScore());
    }

    public void requireDecide() {
        require(mayDecide());
    }

    public void requireRead(ScorecardState state) {
        if (state == ScorecardState.DRAFT && !mayRead(state) && isActiveMember()) {
            throw new EvaluationRefusal(Reason.NOT_TABLED);
        }
        require(mayRead(state));
    }

    /** A stranger learns nothing, an insider that it is not theirs. */
    private void require(boolean allowed) {
        if (!allowed) {
            throw new EvaluationRefusal(standing.isStranger() ? Reason.UNKNOWN : Reason.NOT_ALLOWED);
        }
    }

    /** Exempt members have information on request, suspended ones none meanwhile. */
    private boolean isActiveMember() {
        var status = standing.status();
        return status != null && (status.isExpectedAtMeetings() || status == MemberStatus.TRANSFERRED_OUT);
    }
}
