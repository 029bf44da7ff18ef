package vn.chiboso.meetings.domain.vote;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.MemberId;

/**
 * One question before a meeting. Tabled, then open with a frozen electorate and threshold, then decided; nothing changes after.
 * Not thread-safe: callers hold the meeting's lock.
 */
public final class Vote {
    private final VoteId id;
    private final MeetingId meeting;
    private final VoteSubject subject;
    private final @Nullable String sourceKey;
    private String question;
    private String detail;
    private VoteState state;
    private @Nullable VoteForm form;
    private @Nullable Threshold threshold;
    private List<Elector> electors;
    private @Nullable Tally tally;
    private final Instant tabledAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;

    /** Everything a store keeps of a vote. */
    public record Snapshot(
            VoteId id,
            MeetingId meeting,
            VoteSubject subject,
            @Nullable String sourceKey,
            String question,
            String detail,
            VoteState state,
            @Nullable VoteForm form,
            @Nullable Threshold threshold,
            List<Elector> electors,
            @Nullable Tally tally,
            Instant tabledAt,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt) {
        public Snapshot {
            electors = List.copyOf(electors);
        }

        /** Whether the threshold was reached; false until decided. */
        public boolean passed() {
            return state == VoteState.DECIDED
                    && threshold != null
                    && tally != null
                    && threshold.isReachedBy(tally.inFavour());
        }

        /** Entitled, here when it opened, and not (yet) voting. */
        public int silent() {
            return electors.size() - (tally == null ? Tally.of(electors).sum() : tally.sum());
        }

        /** The elector, or empty for somebody not entitled. */
        public Optional<Elector> elector(MemberId member) {
            return electors.stream().filter(e -> e.member().equals(member)).findFirst();
        }
    }

    private Vote(Snapshot s) {
        this.id = s.id();
        this.meeting = s.meeting();
        this.subject = s.subject();
        this.sourceKey = s.sourceKey();
        this.question = s.question();
        this.detail = s.detail();
        this.state = s.state();
        this.form = s.form();
        this.threshold = s.threshold();
        this.electors = s.electors();
        this.tally = s.tally();
        this.tabledAt = s.tabledAt();
        this.openedAt = s.openedAt();
        this.closedAt = s.closedAt();
    }

    /** Puts a question before the meeting; {@code sourceKey} is null for the meeting's own questions. */
    public static Vote table(
            VoteId id,
            MeetingId meeting,
            VoteSubject subject,
            @Nullable String sourceKey,
            String question,
            String detail,
            Instant at) {
        return new Vote(new Snapshot(
                id,
                meeting,
                subject,
                sourceKey,
                asked(question),
                detail.strip(),
                VoteState.TABLED,
                null,
                null,
                List.of(),
                null,
                at,
                null,
                null));
    }

    public static Vote of(Snapshot stored) {
        return new Vote(stored);
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id, meeting, subject, sourceKey, question, detail, state, form, threshold, electors, tally, tabledAt,
                openedAt, closedAt);
    }

    /** Replaces the text while it is not open. */
    public void reword(String newQuestion, String newDetail) {
        requireTabled();
        question = asked(newQuestion);
        detail = newDetail.strip();
    }

    /** Freezes electorate and threshold from the seats as they are now. */
    public void open(VoteForm how, VoteRule rule, Collection<Seat> seats, Instant at) {
        requireTabled();
        var entitled = seats.stream().filter(Seat::mayVote).map(Elector::of).toList();
        if (entitled.isEmpty()) {
            throw VoteRefusal.nobodyEntitled();
        }
        electors = entitled;
        threshold = rule.over(seats);
        form = how;
        openedAt = at;
        state = VoteState.OPEN;
    }

    /** Records or changes one member's vote; {@code onPaper} when somebody else enters it from a slip. */
    public void cast(MemberId member, Choice choice, boolean onPaper, Instant at) {
        requireOpen(VoteForm.BY_NAME);
        if (electors.stream().noneMatch(e -> e.member().equals(member))) {
            throw VoteRefusal.notEntitled();
        }
        electors = electors.stream()
                .map(e -> e.member().equals(member) ? e.voting(choice, onPaper, at) : e)
                .toList();
    }

    /** Records the hands counted; they must be as many as are entitled and here. */
    public void count(Tally hands) {
        requireOpen(VoteForm.BY_COUNT);
        if (hands.sum() != electors.size()) {
            throw VoteRefusal.wrongSum(hands.sum(), electors.size());
        }
        tally = hands;
    }

    /** Decides it. */
    public void close(Instant at) {
        if (state != VoteState.OPEN) {
            throw VoteRefusal.notOpen(question);
        }
        if (form == VoteForm.BY_NAME) {
            tally = Tally.of(electors);
            if (tally.sum() == 0) {
                tally = null;
                throw VoteRefusal.nobodyVoted();
            }
        } else if (tally == null) {
            throw VoteRefusal.notCounted();
        }
        closedAt = at;
        state = VoteState.DECIDED;
    }

    /** Takes the question back before anybody has voted. */
    public void withdraw() {
        var begun = tally != null || electors.stream().anyMatch(Elector::hasVoted);
        if (state == VoteState.DECIDED || begun) {
            throw VoteRefusal.alreadyBegun();
        }
        state = VoteState.WITHDRAWN;
    }

    private void requireTabled() {
        if (state != VoteState.TABLED) {
            throw VoteRefusal.notTabled();
        }
    }

    private void requireOpen(VoteForm wanted) {
        if (state != VoteState.OPEN) {
            throw VoteRefusal.notOpen(question);
        }
        if (form != wanted) {
            throw VoteRefusal.wrongForm(wanted);
        }
    }

    private static String asked(String question) {
        if (question.isBlank()) {
            throw VoteRefusal.noQuestion();
        }
        return question.strip();
    }
}
