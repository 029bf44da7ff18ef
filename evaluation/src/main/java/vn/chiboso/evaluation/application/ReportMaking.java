package vn.chiboso.evaluation.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.evaluation.application.port.out.CriteriaSets;
import vn.chiboso.evaluation.application.port.out.MeetingEvidence;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.evaluation.application.port.out.Scorecards;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.evaluation.application.port.out.Wording;
import vn.chiboso.evaluation.domain.Days;
import vn.chiboso.evaluation.domain.Phrase;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.evaluation.domain.report.BranchMonth;
import vn.chiboso.evaluation.domain.report.Deductions;
import vn.chiboso.evaluation.domain.report.MonthlyReport;
import vn.chiboso.evaluation.domain.report.Places;
import vn.chiboso.evaluation.domain.report.ReportCalendar;
import vn.chiboso.evaluation.domain.report.ReportRow;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;

/** Gathers a commune's month into a report: set-based, one question to each source. */
@Service
class ReportMaking {
    private final MeetingEvidence evidence;
    private final Scorecards cards;
    private final CriteriaSets sets;
    private final People people;
    private final Tree tree;
    private final Wording wording;
    private final ReportCalendar calendar;
    private final Supplier<UUID> newId;

    ReportMaking(
            MeetingEvidence evidence,
            Scorecards cards,
            CriteriaSets sets,
            People people,
            Tree tree,
            Wording wording,
            ReportCalendar calendar,
            Supplier<UUID> newId) {
        this.evidence = evidence;
        this.cards = cards;
        this.sets = sets;
        this.people = people;
        this.tree = tree;
        this.wording = wording;
        this.calendar = calendar;
        this.newId = newId;
    }

    /** Which issue of it, why, by whom and when. */
    record Making(int issue, @Nullable String reason, String by, Instant at) {}

    /** With the branches and the names of the month's last day, whatever was reorganised since. */
    MonthlyReport make(UnitView present, YearMonth month, Making making) {
        var day = reportedDay(month, making.at());
        var commune = tree.asOf(present, day);
        var rows = rows(commune, month, day);
        return new MonthlyReport(
                new ReportId(newId.get()),
                commune.id(),
                commune.path(),
                commune.name(),
                tree.superiorOf(commune.id(), day),
                month,
                making.issue(),
                making.reason(),
                calendar.dueAt(month),
                making.at(),
                making.by(),
                rows.size(),
                (int) rows.stream().filter(ReportRow::isScored).count(),
                rows);
    }

    /** The last of the month, or today while it lasts. */
    private static LocalDate reportedDay(YearMonth month, Instant at) {
        var today = Days.of(at);
        return today.isBefore(month.atEndOfMonth()) ? today : month.atEndOfMonth();
    }

    private List<ReportRow> rows(UnitView commune, YearMonth month, LocalDate rollDay) {
        var branches = tree.branchesOf(commune.id(), rollDay);
        var places = Places.of(commune.path(), branches);
        var facts = byBranch(places, month);
        var thematic = thematicInQuarter(places, month, facts);
        var byMeeting = places.stream()
                .flatMap(place -> cards.under(place, month).stream())
                .collect(Collectors.toMap(card -> card.head().meeting(), card -> card));
        var known = new HashMap<CriteriaSetId, CriteriaSet>();
        var rows = new ArrayList<ReportRow>();
        for (var branch : branches) {
            var own = facts.getOrDefault(branch.id(), List.of());
            var met = BranchMonth.regularOf(own);
            var card = met == null ? null : byMeeting.get(met.meeting().id());
            var members =
                    met == null || met.membersOnRoll() == 0 ? people.onRoll(branch.id(), rollDay) : met.membersOnRoll();
            rows.add(new BranchMonth(branch, members, own, thematic.contains(branch.id()), card)
                    .row(card == null ? "" : deducted(card, known)));
        }
        return rows;
    }

    private Set<UnitId> thematicInQuarter(
            List<UnitPath> places, YearMonth month, Map<UnitId, List<MeetingFacts>> thisMonth) {
        var held = new HashSet<UnitId>();
        var first = month.minusMonths((month.getMonthValue() - 1) % 3);
        for (var each = first; !each.isAfter(month); each = each.plusMonths(1)) {
            var facts = each.equals(month) ? thisMonth : byBranch(places, each);
            facts.forEach((branch, meetings) -> {
                if (BranchMonth.anyThematic(meetings)) {
                    held.add(branch);
                }
            });
        }
        return held;
    }

    private String deducted(Scorecard card, Map<CriteriaSetId, CriteriaSet> known) {
        var set = known.computeIfAbsent(card.head().set(), id -> sets.find(id).orElseThrow());
        return Deductions.of(card, set).stream()
                .map(each -> wording.vietnamese(Phrase.of("report.deduction", each.number(), each.lost())))
                .collect(Collectors.joining("; "));
    }

    private Map<UnitId, List<MeetingFacts>> byBranch(List<UnitPath> places, YearMonth month) {
        return places.stream()
                .flatMap(place -> evidence.under(place, month).stream())
                .collect(Collectors.groupingBy(each -> each.meeting().unit()));
    }
}
