package vn.chiboso.documents.domain;

/**
 * What a content was found to be, whatever its name says.
 *
 * @param mediaType by its own bytes
 * @param active    carries macros or embedded programs, or is locked with a password so that nobody can tell
 * @param head      the first words, where they are cheap to read; otherwise empty
 */
public record InspectedContent(String mediaType, boolean active, String head) {}
