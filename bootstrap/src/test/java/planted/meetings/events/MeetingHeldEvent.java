package planted.meetings.events;

/** Says twice what it is. */
public record MeetingHeldEvent(String meeting) {}
