package vn.chiboso.evaluation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.evaluation.Facts;
import vn.chiboso.evaluation.Sets;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.application.port.out.CriteriaSets;
import vn.chiboso.evaluation.application.port.out.MeetingEvidence;
import vn.chiboso.evaluation.application.port.out.People;
import vn.chiboso.evaluation.application.port.out.Scorecards;
import vn.chiboso.evaluation.application.port.out.Tree;
import vn.chiboso.evaluation.application.port.out.Wording;
import vn.chiboso.evaluation.domain.report.ReportCalendar;
import vn.chiboso.evaluation.domain.scorecard.Head;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;

/** A report of a month whose branches are elsewhere by now. */
class ReportMakingTests {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final UnitView COMMUNE = unit(1, "vn.38.1.", UnitKind.COMMUNE);

    private final MeetingEvidence evidence = mock(MeetingEvidence.class);
    private final Scorecards cards = mock(Scorecards.class);
    private final CriteriaSets sets = mock(CriteriaSets.class);
    private final Tree tree = mock(Tree.class);
    private final ReportMaking making = new ReportMaking(
            evidence,
            cards,
            sets,
            mock(People.class),
            tree,
            mock(Wording.class),
            new ReportCalendar(9, LocalTime.of(8, 0), 7),
            UUID::randomUUID);

    @Test
    void findsTheBranchThatMovedAndTheOneMergedIntoItLaterOnce() {
        var moved = unit(2, "vn.38.2.b.", UnitKind.BRANCH);
        var merged = unit(3, "vn.38.2.b.c.", UnitKind.BRANCH);
        var stayed = unit(4, "vn.38.1.a.", UnitKind.BRANCH);
        var branches = List.of(stayed, moved, merged);
        when(tree.asOf(any(), any())).thenReturn(COMMUNE);
        when(tree.superiorOf(any(), any())).thenReturn("Tỉnh ủy Thanh Hóa");
        when(tree.branchesOf(any(), any())).thenReturn(branches);
        when(sets.find(any())).thenReturn(java.util.Optional.of(Sets.central()));
        when(evidence.under(any(), any()))
                .thenAnswer(asked -> branches.stream()
                        .filter(branch -> asked.<UnitPath>getArgument(0).covers(branch.path()))
                        .map(branch -> met(branch).get())
                        .toList());
        when(cards.under(any(), any()))
                .thenAnswer(asked -> branches.stream()
                        .filter(branch -> asked.<UnitPath>getArgument(0).covers(branch.path()))
                        .map(ReportMakingTests::card)
                        .toList());

        var report = making.make(
                COMMUNE, OCTOBER, new ReportMaking.Making(1, null, "", Instant.parse("2026-11-20T01:00:00Z")));
        assertThat(report.rows()).hasSize(3).allSatisfy(row -> {
            assertThat(row.meeting()).isEqualTo(new MeetingId(row.branchId().value()));
            assertThat(row.scorecard()).isNotNull();
        });
    }

    private static Facts met(UnitView branch) {
        var facts = new Facts();
        facts.id = new MeetingId(branch.id().value());
        facts.unit = branch.id();
        facts.path = branch.path();
        facts.month = OCTOBER;
        return facts;
    }

    private static Scorecard card(UnitView branch) {
        return Scorecard.begin(
                new Head(
                        new ScorecardId(branch.id().value()),
                        new MeetingId(branch.id().value()),
                        branch.id(),
                        branch.path(),
                        OCTOBER,
                        MeetingKind.REGULAR,
                        LocalDate.of(2026, 10, 3),
                        Sets.central().id()),
                false);
    }

    private static UnitView unit(int number, String path, UnitKind kind) {
        return new UnitView(
                new UnitId(new UUID(0, number)), new UnitPath(path), kind, "Đơn vị " + number, null, null, null);
    }
}
