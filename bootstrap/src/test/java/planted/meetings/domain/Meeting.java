package planted.meetings.domain;

/** Nothing wrong with it. */
public record Meeting(String title) {}
