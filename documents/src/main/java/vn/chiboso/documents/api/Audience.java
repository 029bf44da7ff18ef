package vn.chiboso.documents.api;

/** Among a unit's readers, for whom a paper or a file is. */
public enum Audience {
    /** Everybody who may read the unit's library. */
    BRANCH,
    /** The unit's committee and those who inspect it; to everybody else it is not there. */
    COMMITTEE
}
