package vn.chiboso.membership.domain.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;

/** What is unusual about a whole branch; never refuses (Điều lệ Đảng, Điều 24.4; 294-QĐ/TW §23.2). */
final class BranchRules {
    private final RuleBook rules;
    private final LocalDate day;

    BranchRules(RuleBook rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
    }

    List<Finding> check(List<RollEntry> roll) {
        var found = new ArrayList<Finding>();
        var official = (int) roll.stream().filter(BranchRules::isOfficial).count();
        var committee = (int) roll.stream()
                .filter(e -> e.positions().stream().anyMatch(Position::isOfCommittee))
                .count();
        var plain = roll.stream().anyMatch(e -> e.positions().contains(Position.COMMITTEE_MEMBER));
        rules.on(Rule.Code.COMMITTEE_FROM, day)
                .filter(rule -> plain && official < rule.amount())
                .ifPresent(rule -> found.add(
                        Finding.warning(RollField.POSITION, "", "committee-too-early", rule.amount(), official)));
        rules.on(Rule.Code.COMMITTEE_MOST, day)
                .filter(rule -> committee > rule.amount())
                .ifPresent(rule -> found.add(
                        Finding.warning(RollField.POSITION, "", "committee-too-large", rule.amount(), committee)));
        var deputies = roll.stream()
                .filter(e -> e.positions().contains(Position.DEPUTY_SECRETARY))
                .count();
        if (deputies > 1) {
            found.add(Finding.warning(RollField.POSITION, "", "deputies", deputies));
        }
        if (!roll.isEmpty() && roll.stream().noneMatch(e -> e.positions().contains(Position.SECRETARY))) {
            found.add(Finding.warning(RollField.POSITION, "", "no-secretary"));
        }
        return found;
    }

    /** Whether somebody of the status counts as official in the branch. */
    private static boolean isOfficial(RollEntry entry) {
        return entry.status() != MemberStatus.PROBATIONARY && entry.status() != MemberStatus.HOSTED;
    }
}
