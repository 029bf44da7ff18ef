package planted.meetings.application;

import planted.membership.api.Directory;

/** A service without a port of its own. */
record AsksDirectly(Directory directory) {}
