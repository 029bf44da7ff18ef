package vn.chiboso.meetings.api;

/**
 * Something another module wants the meeting to vote on. The chair opens it; nothing happens by itself.
 *
 * @param sourceKey what it is about ("scorecard/…"): tabling the same key again replaces the text while the vote is not open
 * @param question  one sentence, as the chair reads it out
 * @param detail    what is decided, in full; goes into the minutes
 */
public record VoteProposal(MeetingId meeting, VoteSubject subject, String sourceKey, String question, String detail) {}
