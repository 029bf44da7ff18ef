package vn.chiboso.evaluation.domain.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.Days;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.membership.api.UnitView;

/**
 * Everything known about one branch for a month, turned into its row.
 *
 * @param facts    of the branch's meetings that count for the month
 * @param thematic whether a thematic meeting was held in the quarter so far
 * @param card     of the regular meeting, null when there is none
 */
public record BranchMonth(
        UnitView branch,
        int members,
        List<MeetingFacts> facts,
        boolean thematic,
        @Nullable Scorecard card) {
    public BranchMonth {
        facts = List.copyOf(facts);
    }

    /** The regular meeting that was held, of several the first; null when none was. */
    public static @Nullable MeetingFacts regularOf(List<MeetingFacts> facts) {
        return facts.stream()
                .filter(each -> each.meeting().kind() == MeetingKind.REGULAR && dayOf(each) != null)
                .findFirst()
                .orElse(null);
    }

    /** Whether one of them is a thematic meeting that was held. */
    public static boolean anyThematic(List<MeetingFacts> facts) {
        return facts.stream().anyMatch(each -> each.meeting().kind() == MeetingKind.THEMATIC && dayOf(each) != null);
    }

    /** The row; {@code deducted} as {@link ReportRow#deducted()}. */
    public ReportRow row(String deducted) {
        var met = regularOf(facts);
        var adopted = card != null && card.state() == ScorecardState.ADOPTED ? card.progress() : null;
        var official = card == null ? null : card.official().orElse(null);
        return new ReportRow(
                branch.id(),
                branch.name(),
                members,
                met == null ? null : met.meeting().id(),
                card == null ? null : card.head().id(),
                met == null ? null : dayOf(met),
                met == null ? 0 : met.expected(),
                met == null ? 0 : met.present(),
                met == null ? 0 : met.speakers(),
                met == null ? 0 : met.previousTasksDue(),
                met == null ? 0 : met.previousTasksDoneOnTime(),
                thematic,
                met != null && met.superiorPresent(),
                adopted == null ? null : adopted.total(),
                adopted == null ? null : adopted.grade(),
                official == null ? null : official.points(),
                official == null ? null : official.grade(),
                deducted,
                heldOf(met),
                met != null && isCombined(met));
    }

    private static Held heldOf(@Nullable MeetingFacts met) {
        var day = met == null ? null : dayOf(met);
        if (met == null || day == null) {
            return Held.NOT_HELD;
        }
        var latest = met.latestDay();
        return latest != null && day.isAfter(latest) ? Held.LATE : Held.ON_TIME;
    }

    private boolean isCombined(MeetingFacts met) {
        var day = dayOf(met);
        return facts.stream()
                .anyMatch(each ->
                        each.meeting().kind() == MeetingKind.THEMATIC && day != null && day.equals(dayOf(each)));
    }

    private static @Nullable LocalDate dayOf(MeetingFacts facts) {
        var opened = facts.meeting().openedAt();
        return opened == null ? null : Days.of(opened);
    }
}
