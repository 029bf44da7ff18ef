package planted.meetings.adapter.in.web.planning;

/** Nothing wrong with it. */
class Planning {}
