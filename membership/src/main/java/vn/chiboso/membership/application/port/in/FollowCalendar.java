package vn.chiboso.membership.application.port.in;

/**
 * Reckons the last days of open requests anew after the calendar of holidays or the number of days changed; answered ones stay.
 * Everything else in working days is computed when it is looked at.
 */
public interface FollowCalendar {
    void follow();
}
