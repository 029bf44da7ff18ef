package vn.chiboso.evaluation.application;

import java.time.Instant;
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
import vn.chiboso.evaluation.domain.report.ReportCalendar;
import vn.chiboso.evaluation.domain.report.ReportRow;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.membership.api.UnitId;
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

    MonthlyReport make(UnitView commune, YearMonth month, Making making) {
        var rows = rows(commune, month, making.at());
        return new MonthlyReport(
                new ReportId(newId.get()),
                commune.id(),
                commune.path(),
                commune.name(),
                tree.superiorOf(commune.id()),
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

    private List<ReportRow> rows(UnitView commune, YearMonth month, Instant at) {
        var facts = byBranch(evidence.under(commune.path(), month));
        var thematic = thematicInQuarter(commune, month, facts);
        var byMeeting = cards.under(commune.path(), month).stream()
                .collect(Collectors.toMap(card -> card.head().meeting(), card -> card));
        var known = new HashMap<CriteriaSetId, CriteriaSet>();
        var lastDay = month.atEndOfMonth();
        var today = Days.of(at);
        var rollDay = today.isBefore(lastDay) ? today : lastDay;
        var rows = new ArrayList<ReportRow>();
        for (var branch : tree.branchesUnder(commune.path())) {
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
            UnitView commune, YearMonth month, Map<UnitId, List<MeetingFacts>> thisMonth) {
        var held = new HashSet<UnitId>();
        var first = month.minusMonths((month.getMonthValue() - 1) % 3);
        for (var each = first; !each.isAfter(month); each = each.plusMonths(1)) {
            var facts = each.equals(month) ? thisMonth : byBranch(evidence.under(commune.path(), each));
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

    private static Map<UnitId, List<MeetingFacts>> byBranch(List<MeetingFacts> facts) {
        return facts.stream()
                .collect(Collectors.groupingBy(each -> each.meeting().unit()));
    }
}
