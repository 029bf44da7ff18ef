package planted.meetings.adapter.in.web;

/** Public for nobody. */
public class TooPublicController {}
