package vn.chiboso.notification.events;

import vn.chiboso.membership.api.UnitId;

/** Mail about a unit was queued and some of it may go out at once. */
public record MailQueued(UnitId unit, int letters) {}
