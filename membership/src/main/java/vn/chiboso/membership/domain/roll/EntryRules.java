package vn.chiboso.membership.domain.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.path.PathRefusal;

/**
 * What cannot be true of a person on a roll, and what is only unusual. A contradiction refuses; a rule of the field refuses where
 * its text was in force, and warns where an older text may have said otherwise.
 */
public final class EntryRules {
    private final RuleBook rules;
    private final LocalDate today;

    public EntryRules(RuleBook rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    /** Everything found, refusals and warnings. */
    public List<Finding> check(RollEntry entry) {
        var found = new ArrayList<Finding>();
        checkAdmission(entry.book(), found);
        checkProbation(entry.book(), found);
        checkStatus(entry, found);
        checkOutside(entry, found);
        return found;
    }

    /** Of somebody who was admitted and is on no roll yet. */
    public List<Finding> checkAdmitted(ListBook book) {
        var found = new ArrayList<Finding>();
        checkAdmission(book, found);
        return found;
    }

    private void checkAdmission(ListBook book, List<Finding> found) {
        var decision = book.decisionOn();
        var ceremony = book.ceremonyOn();
        if (decision != null && ceremony != null && ceremony.isBefore(decision)) {
            found.add(Finding.refused(RollField.CEREMONY, show(ceremony), "ceremony-before-decision", decision));
        }
        var admitted = decision != null ? decision : ceremony;
        if (admitted == null) {
            return;
        }
        var field = decision != null ? RollField.DECISION : RollField.CEREMONY;
        if (book.birth().earliest().isAfter(admitted)) {
            found.add(Finding.refused(field, show(admitted), "admitted-before-birth"));
            return;
        }
        var age = rules.on(Rule.Code.ADMISSION_AGE, admitted).or(() -> rules.earliest(Rule.Code.ADMISSION_AGE));
        if (age.isPresent()
                && book.birth().earliest().plusYears(age.get().amount()).isAfter(admitted)) {
            found.add(Finding.warning(
                    field, show(admitted), "admitted-young", age.get().amount()));
        }
    }

    private void checkProbation(ListBook book, List<Finding> found) {
        var ceremony = book.ceremonyOn();
        var official = book.officialOn();
        if (official == null) {
            return;
        }
        var start = ceremony != null ? ceremony : book.decisionOn();
        if (start != null && official.isBefore(start)) {
            found.add(Finding.refused(RollField.OFFICIAL, show(official), "official-before-admission", start));
            return;
        }
        if (ceremony == null) {
            return;
        }
        var inForce = rules.on(Rule.Code.PROBATION_MONTHS, ceremony);
        var rule = inForce.or(() -> rules.earliest(Rule.Code.PROBATION_MONTHS));
        if (rule.isEmpty()) {
            return;
        }
        var due = ceremony.plusMonths(rule.get().amount());
        var args = new Object[] {rule.get().amount(), due, rule.get().legalBasis()};
        if (official.isBefore(due) && inForce.isPresent()) {
            found.add(Finding.refused(RollField.OFFICIAL, show(official), "official-early", args));
        } else if (official.isBefore(due)) {
            found.add(Finding.warning(RollField.OFFICIAL, show(official), "official-early-once", args));
        } else if (official.isAfter(due) && inForce.isPresent()) {
            found.add(Finding.warning(RollField.OFFICIAL, show(official), "official-late", args));
        }
    }

    private void checkStatus(RollEntry entry, List<Finding> found) {
        var book = entry.book();
        if (entry.status() == MemberStatus.PROBATIONARY) {
            checkProbationary(entry, found);
        } else if (book.officialOn() == null && entry.status() != MemberStatus.HOSTED) {
            found.add(Finding.warning(RollField.OFFICIAL, "", "official-date-missing"));
        }
        if (entry.status() == MemberStatus.TEMPORARILY_EXEMPT) {
            // a list book has no column for either
            rules.on(Rule.Code.TEMPORARY_EXEMPTION_MOST, today)
                    .ifPresent(rule -> found.add(Finding.warning(
                            RollField.STATUS, "", "exempt-until-missing", rule.amount(), rule.legalBasis())));
        }
        if (book.decisionOn() == null && book.ceremonyOn() != null) {
            found.add(Finding.warning(RollField.DECISION, "", "decision-missing"));
        }
    }

    private static void checkOutside(RollEntry entry, List<Finding> found) {
        var book = entry.book();
        try {
            entry.outside().require(book.decisionOn(), book.ceremonyOn(), book.officialOn());
        } catch (PathRefusal refusal) {
            found.add(OutsideCheck.finding(entry, refusal));
        }
    }

    private void checkProbationary(RollEntry entry, List<Finding> found) {
        var book = entry.book();
        var official = book.officialOn();
        if (official != null) {
            found.add(Finding.refused(RollField.STATUS, show(official), "probationary-with-official-date"));
        }
        var ceremony = book.ceremonyOn();
        if (ceremony == null) {
            found.add(Finding.refused(RollField.CEREMONY, "", "probationary-without-ceremony"));
        } else {
            rules.on(Rule.Code.PROBATION_MONTHS, ceremony)
                    .filter(rule -> official == null
                            && !ceremony.plusMonths(rule.amount()).isAfter(today))
                    .ifPresent(rule -> found.add(Finding.warning(
                            RollField.STATUS, "", "probation-over", ceremony.plusMonths(rule.amount()))));
        }
        if (book.card() != null) {
            found.add(Finding.warning(RollField.CARD, book.card().value(), "card-of-probationary"));
        }
        if (entry.positions().stream().anyMatch(EntryRules::needsOfficial)) {
            found.add(Finding.refused(RollField.POSITION, "", "position-of-probationary"));
        }
    }

    private static boolean needsOfficial(Position position) {
        return position.isOfCommittee() || position == Position.GROUP_LEADER;
    }

    private static String show(@Nullable LocalDate day) {
        return day == null ? "" : new Cell.Day(day).shown();
    }
}
