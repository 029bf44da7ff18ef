package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.chiboso.membership.api.MemberId;

/** Everything the rules ask a branch to look at on a day, most urgent first. */
public final class Alerts {
    private final AlertRules rules;
    private final ProbationAlerts probation;
    private final MonthAlerts absences;
    private final MonthAlerts dues;
    private final BadgeAlerts badges;
    private final TransferAlerts transfers;
    private final BranchAlerts branch;
    private final LimitAlerts limits;
    private final CeremonyAlerts ceremonies;
    private final PromiseAlerts promises;
    private final OfficeAlerts offices;

    public Alerts(AlertRules rules) {
        this.rules = rules;
        this.probation = new ProbationAlerts(rules);
        this.absences = MonthAlerts.ofAbsences(rules);
        this.dues = MonthAlerts.ofDues(rules);
        this.badges = new BadgeAlerts(rules);
        this.transfers = new TransferAlerts(rules);
        this.branch = new BranchAlerts(rules);
        this.limits = new LimitAlerts(rules);
        this.ceremonies = new CeremonyAlerts(rules);
        this.promises = new PromiseAlerts(rules);
        this.offices = new OfficeAlerts(rules);
    }

    public List<Alert> of(BranchFacts facts) {
        var all = new ArrayList<Alert>();
        for (var person : facts.people()) {
            probation.of(facts, person).ifPresent(all::add);
            badges.of(facts, person).forEach(all::add);
            absences.of(facts, person).forEach(all::add);
            dues.of(facts, person).forEach(all::add);
        }
        facts.transfers().forEach(each -> transfers.of(facts, each).ifPresent(all::add));
        facts.limited().forEach(each -> all.addAll(limits.of(facts, each)));
        facts.awaiting().forEach(each -> ceremonies.of(facts, each).ifPresent(all::add));
        all.addAll(branch.of(facts));
        all.addAll(promises.of(facts));
        all.addAll(offices.of(facts));
        return sorted(all, rules.today());
    }

    /** What the member is told of it. */
    public List<Alert> forThePerson(BranchFacts facts, MemberId member) {
        var carried = facts.transfers().stream().flatMap(each -> transfers.forTheTraveller(facts, each).stream());
        return Stream.concat(of(facts).stream(), carried)
                .filter(alert -> member.equals(alert.member()) && alert.kind().isForThePerson())
                .toList();
    }

    /** Most urgent first, then by day. */
    public static List<Alert> sorted(List<Alert> alerts, LocalDate today) {
        return alerts.stream()
                .sorted(Comparator.comparing((Alert alert) -> alert.urgency(today))
                        .thenComparing(Alert::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Alert::kind))
                .toList();
    }
}
