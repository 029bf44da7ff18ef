package planted.meetings.domain;

/** Named after nothing. */
record MemberData(String name) {}
