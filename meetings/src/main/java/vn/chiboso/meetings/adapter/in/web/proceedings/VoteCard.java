package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.vote.Comparison;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.meetings.domain.vote.VoteForm;
import vn.chiboso.meetings.domain.vote.VoteRule;
import vn.chiboso.meetings.domain.vote.VoteState;

/** A vote in the reader's words, for templates. */
final class VoteCard {
    private final Vote.Snapshot vote;
    private final Words words;

    VoteCard(Vote.Snapshot vote, Words words) {
        this.vote = vote;
        this.words = words;
    }

    public UUID id() {
        return vote.id().value();
    }

    public String question() {
        return vote.question();
    }

    public List<String> detailLines() {
        return vote.detail().lines().toList();
    }

    public String subjectName() {
        return words.of("subject." + vote.subject());
    }

    public boolean isTabled() {
        return vote.state() == VoteState.TABLED;
    }

    public boolean isOpen() {
        return vote.state() == VoteState.OPEN;
    }

    public boolean isByName() {
        return vote.form() == VoteForm.BY_NAME;
    }

    public int electorate() {
        return vote.electors().size();
    }

    /** State, or outcome once decided. */
    public String stateName() {
        if (vote.state() == VoteState.DECIDED) {
            return words.of(vote.passed() ? "vote.passed" : "vote.failed");
        }
        return words.of("vote.state." + vote.state());
    }

    public String tone() {
        return switch (vote.state()) {
            case TABLED, WITHDRAWN -> "neutral";
            case OPEN -> "warning";
            case DECIDED -> vote.passed() ? "success" : "danger";
        };
    }

    public String progress() {
        return words.of("vote.progress", electorate() - vote.silent(), electorate());
    }

    public @Nullable String electors() {
        return vote.threshold() == null ? null : words.of("vote.electorate", electorate());
    }

    /** Hands entered so far. */
    public @Nullable String counted() {
        var t = vote.tally();
        return t == null ? null : words.of("vote.count.entered", t.inFavour(), t.against(), t.abstained());
    }

    /** Numbers and outcome once decided. */
    public @Nullable String result() {
        var t = vote.tally();
        if (vote.state() != VoteState.DECIDED || t == null) {
            return null;
        }
        return words.of("vote.result", t.inFavour(), t.against(), t.abstained(), vote.silent()) + " " + stateName()
                + ".";
    }

    public @Nullable String basis() {
        var t = vote.threshold();
        return t == null ? null : words.of("vote.basis", t.rule().legalBasis());
    }

    /** "Cần 16/31: quá nửa của 31 đảng viên chính thức (33 chính thức, trừ 2 vắng có lý do)." */
    public @Nullable String threshold() {
        var t = vote.threshold();
        if (t == null) {
            return null;
        }
        var parts = t.parts().stream()
                .map(p -> words.of("vote.threshold.part." + p.reason(), p.count()))
                .collect(Collectors.joining(", "));
        var sum = parts.isEmpty() ? "" : words.of("vote.threshold.parts", t.officials(), parts);
        return words.of("vote.threshold", t.required(), t.base(), share(t.rule()), sum);
    }

    private String share(VoteRule rule) {
        if (rule.comparison() == Comparison.MORE_THAN && rule.numerator() * 2 == rule.denominator()) {
            return words.of("vote.threshold.more-half");
        }
        return words.of("vote.threshold." + rule.comparison(), rule.numerator(), rule.denominator());
    }
}
