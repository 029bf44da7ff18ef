package vn.chiboso.meetings.domain.calendar;

/**
 * What somebody may do with the calendar: it holds for everybody, so officers read it and only who keeps the rules of the nation or a
 * province changes it. Deny by default.
 */
public record CalendarRights(boolean reads, boolean keeps) {
    public void requireReads() {
        if (!reads) {
            throw CalendarRefusal.of(CalendarRefusal.Reason.NOT_FOUND);
        }
    }

    public void requireKeeps() {
        requireReads();
        if (!keeps) {
            throw CalendarRefusal.of(CalendarRefusal.Reason.FORBIDDEN);
        }
    }
}
