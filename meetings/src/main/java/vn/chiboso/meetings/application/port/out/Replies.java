package vn.chiboso.meetings.application.port.out;

import java.util.List;
import java.util.Optional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.Reply;
import vn.chiboso.membership.api.MemberId;

/** Answers to invitations; one per person and meeting. */
public interface Replies {
    Optional<Reply> find(MeetingId meeting, MemberId member);

    List<Reply> of(MeetingId meeting);

    /** Keeps the answer in the place of an earlier one. */
    void save(MeetingId meeting, Reply reply);
}
