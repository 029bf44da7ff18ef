package vn.chiboso.evaluation.application;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.application.port.out.CriteriaSets;
import vn.chiboso.evaluation.application.port.out.MeetingEvidence;
import vn.chiboso.evaluation.application.port.out.Scorecards;
import vn.chiboso.evaluation.domain.Days;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.evaluation.domain.evidence.Case;
import vn.chiboso.evaluation.domain.scorecard.Head;
import vn.chiboso.evaluation.domain.scorecard.ScoreSheet;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.meetings.api.MeetingFacts;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingSummary;

/** Lays a meeting's facts, its card and the criteria set in force side by side; every scorecard use case starts here. */
@Service
class Measuring {
    private final MeetingEvidence evidence;
    private final CriteriaSets sets;
    private final Scorecards cards;
    private final Supplier<UUID> newId;
    private final Clock clock;

    Measuring(MeetingEvidence evidence, CriteriaSets sets, Scorecards cards, Supplier<UUID> newId, Clock clock) {
        this.evidence = evidence;
        this.sets = sets;
        this.cards = cards;
        this.newId = newId;
        this.clock = clock;
    }

    /** A meeting with its card, stored or just begun, and the sheet as of now. */
    record Measured(MeetingFacts facts, Scorecard card, CriteriaSet set, Case given, boolean stored) {
        /** As the card stands at this moment. */
        ScoreSheet sheet() {
            return ScoreSheet.of(set, given, card);
        }
    }

    MeetingFacts facts(MeetingId meeting) {
        return evidence.of(meeting).orElseThrow(() -> new EvaluationRefusal(Reason.UNKNOWN));
    }

    Measured measure(MeetingFacts facts) {
        return measure(facts, cards.of(facts.meeting().id()).orElse(null));
    }

    Measured measure(MeetingFacts facts, @Nullable Scorecard stored) {
        var card = stored == null ? begin(facts) : stored;
        card.measureWith(thematicHeld(facts.meeting()));
        var set = sets.find(card.head().set()).orElseThrow();
        return new Measured(facts, card, set, new Case(facts, set.terms(), clock.instant()), stored != null);
    }

    private Scorecard begin(MeetingFacts facts) {
        var meeting = facts.meeting();
        if (meeting.kind() != MeetingKind.REGULAR && meeting.kind() != MeetingKind.THEMATIC) {
            throw new EvaluationRefusal(Reason.NOT_SCORED_KIND);
        }
        var opened = meeting.openedAt();
        var day = Days.of(opened == null ? meeting.startsAt() : opened);
        var set = sets.inForce(meeting.unitPath(), day)
                .orElseThrow(() -> new EvaluationRefusal(Reason.NO_SET_IN_FORCE, day));
        var head = new Head(
                new ScorecardId(newId.get()),
                meeting.id(),
                meeting.unit(),
                meeting.unitPath(),
                meeting.month(),
                meeting.kind(),
                day,
                set.id());
        return Scorecard.begin(head, false);
    }

    private boolean thematicHeld(MeetingSummary meeting) {
        if (meeting.kind() == MeetingKind.THEMATIC) {
            return true;
        }
        var month = meeting.month();
        return evidence
                .ofBranch(meeting.unit(), month.atDay(1), month.plusMonths(1).atEndOfMonth())
                .stream()
                .anyMatch(other -> other.kind() == MeetingKind.THEMATIC
                        && other.month().equals(month)
                        && other.openedAt() != null);
    }
}
