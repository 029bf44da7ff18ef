package vn.chiboso.meetings.domain.vote;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.ProceedingsRefusal;

/** A vote cannot be tabled, opened, taken or closed like that. */
public final class VoteRefusal extends ProceedingsRefusal {
    private static final long serialVersionUID = 1;

    private VoteRefusal(Kind kind, String code, @Nullable String field, Object... args) {
        super(kind, "meetings.refusal.vote." + code, field, List.of(args));
    }

    /** There is no such vote in this meeting. */
    public static VoteRefusal unknown() {
        return new VoteRefusal(Kind.NOT_FOUND, "unknown", null);
    }

    /** The question is empty. */
    public static VoteRefusal noQuestion() {
        return new VoteRefusal(Kind.INVALID, "no-question", "question");
    }

    /** Another vote is open; one at a time. */
    public static VoteRefusal anotherOpen(String question) {
        return new VoteRefusal(Kind.CONFLICT, "another-open", null, question);
    }

    /** Nobody entitled is here. */
    public static VoteRefusal nobodyEntitled() {
        return new VoteRefusal(Kind.CONFLICT, "nobody-entitled", null);
    }

    /** Somebody else changed it at the same moment. */
    public static VoteRefusal changed() {
        return new VoteRefusal(Kind.CONFLICT, "changed", null);
    }

    static VoteRefusal notTabled() {
        return new VoteRefusal(Kind.CONFLICT, "not-tabled", null);
    }

    static VoteRefusal notOpen(String question) {
        return new VoteRefusal(Kind.CONFLICT, "not-open", null, question);
    }

    static VoteRefusal wrongForm(VoteForm form) {
        return new VoteRefusal(Kind.CONFLICT, "form." + form.name().toLowerCase(Locale.ROOT), null);
    }

    static VoteRefusal notEntitled() {
        return new VoteRefusal(Kind.FORBIDDEN, "not-entitled", "member");
    }

    static VoteRefusal wrongSum(int given, int entitled) {
        return new VoteRefusal(Kind.INVALID, "wrong-sum", "inFavour", given, entitled);
    }

    /** A number of hands is below zero. */
    public static VoteRefusal negative(String field) {
        return new VoteRefusal(Kind.INVALID, "negative", field);
    }

    static VoteRefusal notCounted() {
        return new VoteRefusal(Kind.CONFLICT, "not-counted", "inFavour");
    }

    static VoteRefusal nobodyVoted() {
        return new VoteRefusal(Kind.CONFLICT, "nobody-voted", null);
    }

    static VoteRefusal alreadyBegun() {
        return new VoteRefusal(Kind.CONFLICT, "already-begun", null);
    }

    static VoteRefusal notOffered() {
        return new VoteRefusal(Kind.INVALID, "not-offered", "subject");
    }

    /** There is no draft resolution to vote on. */
    public static VoteRefusal nothingDrafted() {
        return new VoteRefusal(Kind.CONFLICT, "nothing-drafted", null);
    }

    /** No rule is in force for the subject, or its rule wants a secret ballot. */
    public static VoteRefusal noRule() {
        return new VoteRefusal(Kind.CONFLICT, "no-rule", "subject");
    }
}
