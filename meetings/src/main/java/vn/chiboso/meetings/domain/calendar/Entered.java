package vn.chiboso.meetings.domain.calendar;

import java.time.Instant;

/** Who did it and when. */
public record Entered(String by, Instant at) {}
