package vn.chiboso.membership.domain.alert;

/** How near an alert is; pages group by it, most urgent first. */
public enum Urgency {
    /** Its day is past. */
    LATE,
    /** Due within a month, or something the rules forbid stands already. */
    NOW,
    /** To be prepared, or good to know. */
    LATER
}
