package vn.chiboso.membership.domain.protection;

/** How somebody can learn whose a sealed number is. */
public enum SearchWay {
    /** By asking for it. */
    SEARCH,
    /** By entering a citizen id and being told that somebody has it. */
    TAKEN,
    /** By changing or taking out one that is kept: what is accepted is nobody else's. */
    CHANGED
}
