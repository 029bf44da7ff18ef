package vn.chiboso.evaluation.domain.evidence;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chiboso.evaluation.domain.Phrase;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.criteria.EvidenceKind;

/** The proposal for a criterion, by the rule of its evidence. */
public final class Evidence {
    private static final Map<EvidenceKind, Rule> RULES = new EnumMap<>(Map.ofEntries(
            Map.entry(EvidenceKind.JUDGED, (criterion, max, given) -> Proposal.none("judged")),
            Map.entry(EvidenceKind.DATE_AND_DURATION, new Parts(new HeldOnTheDay(), new LongEnough())),
            Map.entry(EvidenceKind.DURATION, new Duration()),
            Map.entry(EvidenceKind.ATTENDANCE, new Attendance()),
            Map.entry(EvidenceKind.PREPARATION, new Parts(new CommitteeMet(), new NoticeGiven(), new PapersInTime())),
            Map.entry(EvidenceKind.COMMITTEE, new Parts(new CommitteeMet())),
            Map.entry(EvidenceKind.NOTICE, new Parts(new NoticeGiven())),
            Map.entry(EvidenceKind.PAPERS, new Parts(new PapersInTime())),
            Map.entry(EvidenceKind.STEPS, new Steps()),
            Map.entry(EvidenceKind.SPEAKERS, new Speakers()),
            Map.entry(EvidenceKind.TASKS, new PreviousTasks()),
            Map.entry(EvidenceKind.CLOSING, new Parts(new Concluded(), new MinutesPassed(), new ResultsPosted())),
            Map.entry(EvidenceKind.CONCLUSION, new Parts(new Concluded(), new ResolutionVoted())),
            Map.entry(EvidenceKind.MINUTES, new Parts(new MinutesPassed(), new TasksGiven())),
            Map.entry(EvidenceKind.POSTING, new Parts(new ResultsPosted()))));

    private Evidence() {}

    /** A criterion whose maximum is zero this month earns nothing and says so. */
    public static Proposal propose(Criterion criterion, boolean thematicHeld, Case given) {
        var max = criterion.max().in(thematicHeld);
        if (max.signum() == 0) {
            return new Proposal(BigDecimal.ZERO, List.of(Phrase.of("fact.not-counted")));
        }
        return Objects.requireNonNull(RULES.get(criterion.evidence())).propose(criterion, max, given);
    }
}
