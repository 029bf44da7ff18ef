package vn.chiboso.evaluation.domain.criteria;

/** Where the proposed points of a criterion come from. */
public enum EvidenceKind {
    /** People judge; facts say nothing. */
    JUDGED,
    /** Held on the expected day, and long enough. */
    DATE_AND_DURATION,
    /** Long enough only. */
    DURATION,
    /** Share present of those expected, nobody absent without reason. */
    ATTENDANCE,
    /** Committee met, notice given, papers in time. */
    PREPARATION,
    /** The committee's own meeting. */
    COMMITTEE,
    /** Notice to members and to the superior member in charge. */
    NOTICE,
    /** Papers at least the set time before. */
    PAPERS,
    /** Steps of the procedure. */
    STEPS,
    /** Share of those present who spoke. */
    SPEAKERS,
    /** Tasks of the previous resolution done on time. */
    TASKS,
    /** Concluded, minutes adopted, results posted in time. */
    CLOSING,
    /** Concluded and resolution put to the vote. */
    CONCLUSION,
    /** Minutes adopted and tasks given. */
    MINUTES,
    /** Results posted in time. */
    POSTING
}
