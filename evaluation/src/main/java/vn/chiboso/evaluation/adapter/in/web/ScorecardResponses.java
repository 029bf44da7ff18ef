package vn.chiboso.evaluation.adapter.in.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.chiboso.evaluation.application.port.in.ScorecardView;
import vn.chiboso.evaluation.domain.criteria.EvidenceKind;
import vn.chiboso.evaluation.domain.scorecard.Change;
import vn.chiboso.evaluation.domain.scorecard.OfficialDecision;
import vn.chiboso.evaluation.domain.scorecard.ScoredLine;
import vn.chiboso.evaluation.domain.scorecard.VoteResult;

/** Turns scorecards into what leaves the product, in the reader's language. */
@Component
class ScorecardResponses {
    private final Sentences sentences;

    ScorecardResponses(Sentences sentences) {
        this.sentences = sentences;
    }

    ScorecardResponse of(ScorecardView view) {
        var sheet = view.sheet();
        var official = view.official();
        var id = view.id();
        var items = official == null ? Map.<String, BigDecimal>of() : official.items();
        return new ScorecardResponse(
                id == null ? null : id.value(),
                view.meeting().id().value(),
                view.meeting().title(),
                view.branch(),
                view.meeting().month().toString(),
                view.progress().state(),
                sheet.thematic(),
                sheet.set().id().value(),
                sheet.set().name(),
                sheet.lines().stream()
                        .map(line -> line(view, line, items.get(line.criterion().number())))
                        .toList(),
                sheet.total(),
                sheet.isComplete(),
                sheet.grade(),
                vote(view.progress().vote()),
                official == null ? null : official(official),
                view.decisions().stream().map(ScorecardResponses::official).toList(),
                view.history().stream().map(ScorecardResponses::historyItem).toList(),
                view.papers().stream()
                        .map(paper -> new ScorecardResponse.Link(paper.symbol() + " " + paper.title(), paper.link()))
                        .toList(),
                view.exceeding(),
                view.mayScore(),
                view.mayDecide(),
                view.version());
    }

    private ScorecardResponse.Line line(ScorecardView view, ScoredLine line, @Nullable BigDecimal official) {
        var criterion = line.criterion();
        var entry = line.entry();
        var english = criterion.labelEn();
        var reads = LocaleContextHolder.getLocale().getLanguage();
        return new ScorecardResponse.Line(
                criterion.number(),
                criterion.groupLabel(),
                english != null && reads.equals("en") ? english : criterion.label(),
                line.max(),
                line.reference(),
                line.proposal().points(),
                line.points(),
                sentences.say(line.proposal().why()),
                evidence(view, criterion.evidence()),
                line.remark(),
                line.remedy(),
                view.sheet().needsRemedy(line),
                line.differs(),
                line.exceedsFacts(),
                official,
                entry == null ? null : entry.by(),
                entry == null ? null : entry.at());
    }

    private static @Nullable String evidence(ScorecardView view, EvidenceKind kind) {
        return switch (kind) {
            case JUDGED -> null;
            case TASKS -> "/resolutions";
            default -> "/meetings/" + view.meeting().id();
        };
    }

    private static ScorecardResponse.@Nullable Vote vote(@Nullable VoteResult vote) {
        return vote == null
                ? null
                : new ScorecardResponse.Vote(
                        vote.base(),
                        vote.required(),
                        vote.inFavour(),
                        vote.against(),
                        vote.abstained(),
                        vote.passed(),
                        vote.at());
    }

    private static ScorecardResponse.Official official(OfficialDecision decision) {
        return new ScorecardResponse.Official(
                decision.number(),
                decision.points(),
                decision.grade(),
                new TreeMap<>(decision.items()),
                decision.comment(),
                decision.by(),
                decision.at());
    }

    private static ScorecardResponse.HistoryItem historyItem(Change change) {
        return new ScorecardResponse.HistoryItem(
                change.at(), change.by(), change.kind(), change.number(), change.from(), change.to(), change.reason());
    }
}
