package planted.membership.events;

/** Heard by others. */
public record MemberLeft(String member) {}
