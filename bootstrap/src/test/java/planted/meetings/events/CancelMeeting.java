package planted.meetings.events;

/** A command among the facts. */
public record CancelMeeting(String meeting) {}
