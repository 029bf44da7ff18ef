package vn.chiboso.evaluation.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.domain.scorecard.Change;
import vn.chiboso.evaluation.domain.scorecard.ScorecardState;

/**
 * A scorecard, for programs and for the page.
 *
 * @param id        null while nothing has been entered
 * @param total     of the lines that have points
 * @param grade     null while a line waits for a person
 * @param exceeding criteria with more points than today's facts earn
 */
record ScorecardResponse(
        @Nullable UUID id,

        @Schema(example = "0197b6f0-3f6e-7c2a-9d31-5a1c2e7f4b10")
        UUID meetingId,

        @Schema(example = "Sinh hoạt chi bộ tháng 11/2026") String meeting,
        @Schema(example = "Chi bộ thôn Giang Đông") String branch,
        @Schema(example = "2026-11") String month,
        @Schema(example = "DRAFT") ScorecardState state,
        boolean thematic,
        UUID criteriaSetId,
        String criteriaSet,
        List<Line> lines,
        @Schema(example = "92.5") BigDecimal total,
        boolean complete,
        @Nullable Grade grade,
        @Nullable Vote vote,
        @Nullable Official official,
        List<Official> decisions,
        List<HistoryItem> history,
        List<Link> papers,
        List<String> exceeding,
        boolean mayScore,
        boolean mayDecide,
        long version) {
    /** One criterion: what the facts propose and why, what people set and why. */
    record Line(
            @Schema(example = "3.2") String number,
            String group,
            String label,
            @Schema(example = "5") BigDecimal max,
            @Schema(example = "5") @Nullable BigDecimal proposed,

            @Schema(
                    description = "What the facts earn now, which may have changed since the branch scored",
                    example = "5")
            @Nullable
            BigDecimal factsNow,

            @Schema(example = "4.5") @Nullable BigDecimal points,
            List<String> why,

            @Schema(example = "/meetings/0197b6f0-3f6e-7c2a-9d31-5a1c2e7f4b10") @Nullable
            String evidence,

            @Nullable String remark,
            @Nullable String remedy,
            boolean remedyRequired,
            boolean differs,
            boolean exceedsFacts,
            @Nullable BigDecimal official,
            @Nullable String by,
            @Nullable Instant at) {
        /** Whether the facts say something else now than when the branch scored. */
        public boolean factsMoved() {
            return factsNow != null && (proposed == null || proposed.compareTo(factsNow) != 0);
        }
    }

    /** How the branch voted. */
    record Vote(int base, int required, int inFavour, int against, int abstained, boolean passed, Instant at) {}

    /** A decision of the level above. */
    record Official(
            int decision,
            BigDecimal points,
            Grade grade,
            Map<String, BigDecimal> items,
            String comment,
            String by,
            Instant at) {}

    /** Who changed what, when, from, to, why. */
    record HistoryItem(
            Instant at,
            String by,
            Change.Kind kind,
            @Nullable String number,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {}

    /** Something to open. */
    record Link(String text, String link) {}
}
