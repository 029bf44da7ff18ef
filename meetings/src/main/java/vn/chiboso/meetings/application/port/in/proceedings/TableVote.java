package vn.chiboso.meetings.application.port.in.proceedings;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.membership.api.Actor;

/** Puts a question of the meeting's own before it. The same id again rewords it while it is not open. */
public interface TableVote {
    void table(Command command, Actor by);

    /**
     * @param vote   given by the form, so that a double submit tables once
     * @param question empty for the usual one about resolution or minutes
     * @param detail what is decided, in full; taken from the draft for resolution and minutes
     */
    record Command(MeetingId meeting, VoteId vote, VoteSubject subject, String question, String detail) {}
}
