package planted.documents.domain;

/** Its package says nothing about null. */
record Paper(String title) {}
