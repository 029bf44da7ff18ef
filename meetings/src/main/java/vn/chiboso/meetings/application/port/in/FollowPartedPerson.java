package vn.chiboso.meetings.application.port.in;

import vn.chiboso.membership.api.MemberId;

/** Tasks that had followed a merge, and are still open, go back to the record that is its own again. */
public interface FollowPartedPerson {
    void follow(MemberId gone, MemberId kept);
}
