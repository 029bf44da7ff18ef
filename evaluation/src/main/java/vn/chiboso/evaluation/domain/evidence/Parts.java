package vn.chiboso.evaluation.domain.evidence;

import java.math.BigDecimal;
import java.util.List;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.criteria.Share;
import vn.chiboso.evaluation.domain.evidence.Finding.Outcome;

/** Equal parts of the maximum for things done; what is missing costs its part. One unknown part leaves it to people. */
final class Parts implements Rule {
    private final List<Check> checks;

    Parts(Check... checks) {
        this.checks = List.of(checks);
    }

    @Override
    public Proposal propose(Criterion criterion, BigDecimal max, Case given) {
        var findings = checks.stream().map(check -> check.look(given)).toList();
        var why = findings.stream().map(Finding::why).toList();
        if (findings.stream().anyMatch(finding -> finding.outcome() == Outcome.UNKNOWN)) {
            return new Proposal(null, why);
        }
        var missed = (int) findings.stream()
                .filter(finding -> finding.outcome() == Outcome.MISSED)
                .count();
        var share = new Share(findings.size() - missed, findings.size());
        return new Proposal(Proposal.part(max, share, given.terms().pointStep()), why);
    }
}
