package planted.meetings.application;

/** Public for nobody. */
public class TooPublicService {}
