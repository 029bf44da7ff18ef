package vn.chiboso.meetings.api;

/** Kinds of meeting (42-HD/BTCTW; rules of the Charter). */
public enum MeetingKind {
    /** Sinh hoạt thường kỳ: monthly. */
    REGULAR,
    /** Sinh hoạt chuyên đề: at least once a quarter. */
    THEMATIC,
    /** Họp bất thường. */
    EXTRAORDINARY,
    /** Họp chi ủy: prepares a meeting of the branch; has minutes of its own. */
    COMMITTEE
}
