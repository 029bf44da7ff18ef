package planted.meetings.adapter.out.persistence;

/** Called a row and is none. */
class NoRowEntity {}
