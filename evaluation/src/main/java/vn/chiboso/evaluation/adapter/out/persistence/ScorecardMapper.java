package vn.chiboso.evaluation.adapter.out.persistence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.chiboso.evaluation.domain.scorecard.Entry;
import vn.chiboso.evaluation.domain.scorecard.Head;
import vn.chiboso.evaluation.domain.scorecard.OfficialDecision;
import vn.chiboso.evaluation.domain.scorecard.Progress;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.evaluation.domain.scorecard.VoteResult;

/** Between a scorecard and its rows; the card itself is made by hand, as it has no setters. */
@Mapper(uses = EvaluationValues.class)
interface ScorecardMapper {
    default Scorecard card(ScorecardEntity row) {
        return new Scorecard(
                head(row),
                progress(row.getProgress(), row.getVote()),
                entries(row.getEntries()),
                decisions(row),
                Objects.requireNonNull(row.getVersion(), "stored"));
    }

    /** The entries are a new list each time, so that every save moves the version; decisions are only ever added. */
    default void write(Scorecard card, ScorecardEntity row) {
        var progress = card.progress();
        row.setId(card.head().id().value());
        row.setHead(row(card.head()));
        row.setProgress(row(progress));
        row.setVote(row(progress.vote()));
        row.setEntries(new ArrayList<>(rows(card.entries())));
        card.decisions().stream().skip(row.getDecisions().size()).forEach(decision -> {
            row.getDecisions().add(row(decision));
            decision.items()
                    .forEach((number, points) -> row.getItems().put(new ItemKey(decision.number(), number), points));
        });
    }

    @Mapping(target = "meeting", source = "head.meetingId")
    @Mapping(target = "unit", source = "head.unitId")
    @Mapping(target = "path", source = "head.unitPath")
    @Mapping(target = "month", source = "head.month")
    @Mapping(target = "kind", source = "head.meetingKind")
    @Mapping(target = "day", source = "head.meetingDay")
    @Mapping(target = "set", source = "head.criteriaSetId")
    Head head(ScorecardEntity row);

    @Mapping(target = "meetingId", source = "meeting")
    @Mapping(target = "unitId", source = "unit")
    @Mapping(target = "unitPath", source = "path")
    @Mapping(target = "meetingKind", source = "kind")
    @Mapping(target = "meetingDay", source = "day")
    @Mapping(target = "criteriaSetId", source = "set")
    HeadRow row(Head head);

    @Mapping(target = "vote", source = "vote")
    Progress progress(ProgressRow row, @Nullable VoteRow vote);

    ProgressRow row(Progress progress);

    @Mapping(target = "vote", source = "voteId")
    @Mapping(target = "base", source = "voteBase")
    @Mapping(target = "required", source = "voteRequired")
    @Mapping(target = "inFavour", source = "voteFor")
    @Mapping(target = "against", source = "voteAgainst")
    @Mapping(target = "abstained", source = "voteAbstained")
    @Mapping(target = "passed", source = "votePassed")
    @Mapping(target = "at", source = "voteAt")
    VoteResult vote(VoteRow row);

    @Mapping(target = "voteId", source = "vote")
    @Mapping(target = "voteBase", source = "base")
    @Mapping(target = "voteRequired", source = "required")
    @Mapping(target = "voteFor", source = "inFavour")
    @Mapping(target = "voteAgainst", source = "against")
    @Mapping(target = "voteAbstained", source = "abstained")
    @Mapping(target = "votePassed", source = "passed")
    @Mapping(target = "voteAt", source = "at")
    @Nullable
    VoteRow row(@Nullable VoteResult vote);

    @Mapping(target = "by", source = "enteredBy")
    @Mapping(target = "at", source = "enteredAt")
    Entry entry(EntryRow row);

    List<Entry> entries(List<EntryRow> rows);

    @Mapping(target = "enteredBy", source = "by")
    @Mapping(target = "enteredAt", source = "at")
    EntryRow row(Entry entry);

    List<EntryRow> rows(Collection<Entry> entries);

    @Mapping(target = "byName", source = "by")
    DecisionRow row(OfficialDecision decision);

    private List<OfficialDecision> decisions(ScorecardEntity row) {
        var items = new HashMap<Integer, Map<String, BigDecimal>>();
        row.getItems()
                .forEach((key, points) -> items.computeIfAbsent(key.decision(), k -> new HashMap<>())
                        .put(key.number(), points));
        var decisions = new ArrayList<OfficialDecision>();
        for (var each : row.getDecisions()) {
            var number = decisions.size() + 1;
            decisions.add(new OfficialDecision(
                    number,
                    each.points(),
                    each.grade(),
                    items.getOrDefault(number, Map.of()),
                    each.comment(),
                    each.byName(),
                    each.at()));
        }
        return decisions;
    }
}
