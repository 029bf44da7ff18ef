package vn.chiboso.evaluation.application;

import java.time.Instant;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.evaluation.application.port.in.NoteReportingCommune;
import vn.chiboso.evaluation.application.port.out.ReportingStarts;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.evaluation.domain.Days;
import vn.chiboso.evaluation.domain.report.ReportCalendar;
import vn.chiboso.membership.api.UnitId;

@Service
class NoteReportingCommuneService implements NoteReportingCommune {
    private final Tree tree;
    private final ReportingStarts starts;
    private final ReportCalendar calendar;

    NoteReportingCommuneService(Tree tree, ReportingStarts starts, ReportCalendar calendar) {
        this.tree = tree;
        this.starts = starts;
        this.calendar = calendar;
    }

    @Override
    @Transactional
    public void note(UnitId branch, Instant now) {
        var month = YearMonth.from(Days.of(now));
        // who starts after the report day cannot have been late for it
        var first = calendar.dueAt(month).isAfter(now) ? month : month.plusMonths(1);
        tree.communeOf(branch).ifPresent(commune -> starts.noteFirstSeen(commune.id(), first));
    }
}
