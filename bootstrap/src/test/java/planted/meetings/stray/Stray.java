package planted.meetings.stray;

/** In no ring. */
class Stray {}
