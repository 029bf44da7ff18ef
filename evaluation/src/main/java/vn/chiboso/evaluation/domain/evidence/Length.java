package vn.chiboso.evaluation.domain.evidence;

/**
 * How long people met, and how long they had to.
 *
 * @param ofSession of a regular and a thematic meeting in one session together (42-HD/BTCTW)
 */
record Length(int minutes, int required, boolean ofSession) {
    boolean isEnough() {
        return minutes >= required;
    }
}
