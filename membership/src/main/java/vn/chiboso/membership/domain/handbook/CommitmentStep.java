package vn.chiboso.membership.domain.handbook;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was last done about a commitment; each step is added, none is overwritten. */
public enum CommitmentStep {
    /** Being written; nobody else reads it. */
    DRAFTED,
    /** Handed to the committee. */
    SUBMITTED,
    /** Given back with what is to be improved. */
    RETURNED,
    /** Taken note of by the committee, with or without a remark. */
    ACCEPTED,
    /** The member's own review at the end of the year. */
    SELF_REVIEWED,
    /** The committee's review of the year. */
    REVIEWED;

    private static final Set<CommitmentStep> OF_MEMBER = EnumSet.of(DRAFTED, SUBMITTED, SELF_REVIEWED);

    /** Whether the member takes it; all others are the committee's. */
    public boolean isOfMember() {
        return OF_MEMBER.contains(this);
    }

    /**
     * Whether it may follow; null stands for nothing yet. What was handed in may be bettered until it is
     * answered, by handing in again: a draft would take it out of the committee's hands unnoticed.
     */
    public boolean follows(@Nullable CommitmentStep last) {
        return switch (this) {
            case DRAFTED -> last == null || last == DRAFTED || last == RETURNED;
            case SUBMITTED -> last == SUBMITTED || DRAFTED.follows(last);
            case RETURNED, ACCEPTED -> last == SUBMITTED;
            case SELF_REVIEWED -> last == ACCEPTED || last == SELF_REVIEWED;
            case REVIEWED -> last == SELF_REVIEWED;
        };
    }

    /** Whether the committee is to answer it. */
    public boolean waitsForCommittee() {
        return this == SUBMITTED || this == SELF_REVIEWED;
    }

    /** Only taking note needs no words. */
    boolean needsText() {
        return this != ACCEPTED;
    }
}
