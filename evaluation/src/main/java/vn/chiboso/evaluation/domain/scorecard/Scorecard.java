package vn.chiboso.evaluation.domain.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;

/**
 * The scorecard of one meeting: the branch's own score, adopted by vote, and the official one of the level above, side by side,
 * each with its history (42-HD/BTCTW; two scores per meeting).
 */
public final class Scorecard {
    /** The version of a card that is not stored yet. */
    public static final long UNSTORED = -1;

    private final Head head;
    private Progress progress;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final List<OfficialDecision> decisions;
    private final List<Change> fresh = new ArrayList<>();
    private final long version;

    /** As stored; {@code version} guards against two people changing it at once. */
    public Scorecard(
            Head head, Progress progress, Collection<Entry> entries, List<OfficialDecision> decisions, long version) {
        this.head = head;
        this.progress = progress;
        entries.forEach(entry -> this.entries.put(entry.number(), entry));
        this.decisions = new ArrayList<>(decisions);
        this.version = version;
    }

    /** A new draft. */
    public static Scorecard begin(Head head, boolean thematic) {
        return new Scorecard(head, Progress.fresh(thematic), List.of(), List.of(), UNSTORED);
    }

    /** A draft follows whether a thematic meeting was held meanwhile; a tabled score does not. */
    public void measureWith(boolean thematicHeld) {
        if (progress.state() == ScorecardState.DRAFT) {
            progress = new Progress(ScorecardState.DRAFT, progress.round(), thematicHeld, null, null, progress.vote());
        }
    }

    /** Takes what a person entered on one line, checked against the sheet of this moment. */
    public void enter(LineInput input, ScoreSheet sheet, String by, Instant at) {
        requireOpen();
        var line = sheet.line(input.number())
                .orElseThrow(() -> new EvaluationRefusal(Reason.UNKNOWN_CRITERION, input.number()));
        var points = input.checked(line, sheet.set().terms());
        var before = entry(input.number()).orElse(Entry.blank(input.number()));
        if (same(before.points(), points)
                && Objects.equals(before.remark(), input.remark())
                && Objects.equals(before.remedy(), input.remedy())) {
            return;
        }
        entries.put(
                input.number(), new Entry(input.number(), points, null, null, input.remark(), input.remedy(), by, at));
        if (!same(before.points(), points) || !Objects.equals(before.remark(), input.remark())) {
            var from = text(before.points() == null ? line.proposal().points() : before.points());
            var to = text(points == null ? line.proposal().points() : points);
            fresh.add(new Change(at, by, Change.Kind.POINTS, input.number(), from, to, input.remark()));
        }
        if (!Objects.equals(before.remedy(), input.remedy())) {
            fresh.add(new Change(at, by, Change.Kind.REMEDY, input.number(), before.remedy(), input.remedy(), null));
        }
    }

    /** Takes a tabled score back into hand, to be changed and tabled again, while the vote is not open. */
    public void reopen() {
        requireOpen();
        entries.replaceAll((number, entry) -> entry.thawed());
        if (progress.state() == ScorecardState.TABLED) {
            progress = new Progress(
                    ScorecardState.DRAFT, progress.round() - 1, progress.thematic(), null, null, progress.vote());
        }
    }

    /** Fixes every line for the vote; every line has points, every deviation a remark, every low line a remedy. */
    public void table(ScoreSheet sheet, String by, Instant at) {
        requireOpen();
        for (var line : sheet.lines()) {
            var number = line.criterion().number();
            var points = line.points();
            if (points == null) {
                throw new EvaluationRefusal(Reason.POINTS_MISSING, number);
            }
            if (line.differs() && line.remark() == null) {
                throw new EvaluationRefusal(Reason.REMARK_MISSING, number);
            }
            if (sheet.needsRemedy(line) && line.remedy() == null) {
                throw new EvaluationRefusal(Reason.REMEDY_MISSING, number);
            }
            entries.put(
                    number,
                    entry(number)
                            .orElse(Entry.blank(number))
                            .frozen(line.proposal().points(), points));
        }
        var round = progress.state() == ScorecardState.TABLED ? progress.round() : progress.round() + 1;
        progress = new Progress(
                ScorecardState.TABLED, round, sheet.thematic(), sheet.total(), sheet.grade(), progress.vote());
        fresh.add(new Change(at, by, Change.Kind.TABLED, null, null, text(sheet.total()), null));
    }

    /** What {@code Tabling} knows the score by; a new round after a lost vote needs a new key. */
    public String sourceKey() {
        return "scorecard/" + head.id() + (progress.round() > 1 ? "/" + progress.round() : "");
    }

    /**
     * Takes the outcome of the vote: adopted, or back to a draft.
     *
     * @return false when it was known already or nothing is before the branch
     */
    public boolean settle(VoteResult vote, String by) {
        if (progress.state() != ScorecardState.TABLED) {
            return false;
        }
        var kind = vote.passed() ? Change.Kind.ADOPTED : Change.Kind.REJECTED;
        fresh.add(new Change(
                vote.at(), by, kind, null, null, vote.inFavour() + "/" + vote.base(), text(progress.total())));
        if (vote.passed()) {
            progress = new Progress(
                    ScorecardState.ADOPTED,
                    progress.round(),
                    progress.thematic(),
                    progress.total(),
                    progress.grade(),
                    vote);
        } else {
            entries.replaceAll((number, entry) -> entry.thawed());
            progress = new Progress(ScorecardState.DRAFT, progress.round(), progress.thematic(), null, null, vote);
        }
        return true;
    }

    /** Adds the decision of the level above. */
    public OfficialDecision decide(OfficialInput input, ScoreSheet sheet, String by, Instant at) {
        var decision = input.decision(decisions.size() + 1, this, sheet, by, at);
        var before = official().map(OfficialDecision::points).orElse(null);
        decisions.add(decision);
        fresh.add(new Change(
                at, by, Change.Kind.OFFICIAL, null, text(before), text(decision.points()), decision.comment()));
        return decision;
    }

    public Head head() {
        return head;
    }

    public Progress progress() {
        return progress;
    }

    public ScorecardState state() {
        return progress.state();
    }

    public boolean thematic() {
        return progress.thematic();
    }

    public Collection<Entry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<Entry> entry(String number) {
        return Optional.ofNullable(entries.get(number));
    }

    /** In order; the last one holds. */
    public List<OfficialDecision> decisions() {
        return List.copyOf(decisions);
    }

    /** The decision that holds. */
    public Optional<OfficialDecision> official() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /** Changes made since it was read. */
    public List<Change> freshChanges() {
        return List.copyOf(fresh);
    }

    public long version() {
        return version;
    }

    /**
     * Refuses who read another version than this. That it was stored meanwhile, with nothing in it, is no change: when a meeting
     * opens its card is made.
     */
    public void requireReadAs(long seen) {
        var isUntouched = entries.isEmpty() && decisions.isEmpty() && progress.state() == ScorecardState.DRAFT;
        if (seen != version && !(seen == UNSTORED && isUntouched)) {
            throw new EvaluationRefusal(Reason.STALE);
        }
    }

    private void requireOpen() {
        if (progress.state() == ScorecardState.ADOPTED) {
            throw new EvaluationRefusal(Reason.ALREADY_ADOPTED);
        }
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static @Nullable String text(@Nullable BigDecimal points) {
        return points == null ? null : points.stripTrailingZeros().toPlainString();
    }
}
