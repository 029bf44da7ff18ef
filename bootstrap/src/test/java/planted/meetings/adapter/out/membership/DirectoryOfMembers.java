package planted.meetings.adapter.out.membership;

import planted.membership.api.Directory;

/** Nothing wrong with it. */
record DirectoryOfMembers(Directory directory) {}
