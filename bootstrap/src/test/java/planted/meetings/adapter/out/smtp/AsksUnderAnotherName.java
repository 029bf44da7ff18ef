package planted.meetings.adapter.out.smtp;

import planted.membership.api.Directory;

/** Asks membership where nobody looks for it. */
record AsksUnderAnotherName(Directory directory) {}
