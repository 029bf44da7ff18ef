package planted.meetings.events;

/** A fact that can change. */
public class MeetingMoved {}
