package vn.chiboso.membership.domain.roll;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.domain.RuleBook;

/** What is unusual about a branch's committee on a day: warned of when a post is given, and never a reason to refuse it. */
public final class CommitteeCheck {
    private static final String NO_SECRETARY = "no-secretary";

    private CommitteeCheck() {}

    /** Of a roll with its posts as they are that day; that nobody leads is not said of a post that somebody is given. */
    public static List<Finding> of(RuleBook rules, LocalDate day, List<RollEntry> roll) {
        return new BranchRules(rules, day)
                .check(roll).stream()
                        .filter(finding -> !finding.code().equals(NO_SECRETARY))
                        .toList();
    }
}
