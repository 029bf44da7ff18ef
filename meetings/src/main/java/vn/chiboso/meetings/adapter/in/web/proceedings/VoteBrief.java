package vn.chiboso.meetings.adapter.in.web.proceedings;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.domain.vote.Comparison;
import vn.chiboso.meetings.domain.vote.Deduction;
import vn.chiboso.meetings.domain.vote.Threshold;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.meetings.domain.vote.VoteForm;
import vn.chiboso.meetings.domain.vote.VoteState;

/** A vote as everybody may see it, as JSON. */
record VoteBrief(
        UUID id,
        @Schema(example = "RESOLUTION") VoteSubject subject,
        @Schema(example = "Thông qua nghị quyết tháng 11?") String question,
        String detail,
        VoteState state,
        @Nullable VoteForm form,

        @Nullable @Schema(description = "Entitled and here when it opened", example = "28")
        Integer electorate,

        @Nullable Need need,
        @Nullable Result result) {

    /** How many are needed, with the sum that leads there. */
    record Need(
            @Schema(example = "33") int officials,
            List<LeftOut> leftOut,
            @Schema(example = "31") int base,
            @Schema(example = "16") int required,
            @Schema(example = "1/2") String share,
            @Schema(example = "MORE_THAN") Comparison comparison,
            String legalBasis) {}

    record LeftOut(Deduction reason, @Schema(example = "2") int count) {}

    /** Only once decided. */
    record Result(int inFavour, int against, int abstained, int silent, boolean passed) {}

    static VoteBrief of(Vote.Snapshot v) {
        var t = v.threshold();
        return new VoteBrief(
                v.id().value(),
                v.subject(),
                v.question(),
                v.detail(),
                v.state(),
                v.form(),
                t == null ? null : v.electors().size(),
                t == null ? null : need(t),
                result(v));
    }

    private static Need need(Threshold t) {
        var rule = t.rule();
        return new Need(
                t.officials(),
                t.parts().stream().map(p -> new LeftOut(p.reason(), p.count())).toList(),
                t.base(),
                t.required(),
                rule.numerator() + "/" + rule.denominator(),
                rule.comparison(),
                rule.legalBasis());
    }

    private static @Nullable Result result(Vote.Snapshot v) {
        var tally = v.tally();
        return v.state() != VoteState.DECIDED || tally == null
                ? null
                : new Result(tally.inFavour(), tally.against(), tally.abstained(), v.silent(), v.passed());
    }
}
