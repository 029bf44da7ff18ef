package vn.chiboso.meetings.application.port.in.calendar;

import vn.chiboso.membership.api.Actor;

/** The plan of a year is published: its expected days stand confirmed on that text. */
public interface ConfirmCalendarYear {
    /** How many days were confirmed. */
    int confirm(Actor actor, int year, String legalBasis);
}
