package vn.chiboso.evaluation.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.domain.scorecard.Change;
import vn.chiboso.evaluation.domain.scorecard.FiledPaper;
import vn.chiboso.evaluation.domain.scorecard.OfficialDecision;
import vn.chiboso.evaluation.domain.scorecard.Progress;
import vn.chiboso.evaluation.domain.scorecard.ScoreSheet;
import vn.chiboso.evaluation.domain.scorecard.ScoredLine;
import vn.chiboso.meetings.api.MeetingSummary;

/**
 * A scorecard as somebody sees it.
 *
 * @param id        null while nothing has been entered yet
 * @param meeting   in one line
 * @param branch    name of the branch
 * @param sheet     lines with proposal and points
 * @param history   oldest first
 * @param papers    filed from the meeting: evidence
 * @param mayScore  the actor may fill in and table it now
 * @param mayDecide the actor may set the official score now
 */
public record ScorecardView(
        @Nullable ScorecardId id,
        MeetingSummary meeting,
        String branch,
        ScoreSheet sheet,
        Progress progress,
        List<OfficialDecision> decisions,
        List<Change> history,
        List<FiledPaper> papers,
        boolean mayScore,
        boolean mayDecide,
        long version) {
    /** The decision that holds, null before one. */
    public @Nullable OfficialDecision official() {
        return decisions.isEmpty() ? null : decisions.getLast();
    }

    /** Criteria for which today's facts earn less than the points. */
    public List<String> exceeding() {
        return sheet.lines().stream()
                .filter(ScoredLine::exceedsFacts)
                .map(line -> line.criterion().number())
                .toList();
    }
}
