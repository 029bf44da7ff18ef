package vn.chiboso.meetings.domain.vote;

/** How an open vote is taken in the room. */
public enum VoteForm {
    /** Everybody entitled answers by name, in the product or on paper. */
    BY_NAME,
    /** Cards are raised and counted; members online show theirs on the screen and are counted with them. */
    BY_COUNT
}
