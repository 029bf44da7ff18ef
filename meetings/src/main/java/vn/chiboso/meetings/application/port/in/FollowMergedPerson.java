package vn.chiboso.meetings.application.port.in;

import vn.chiboso.membership.api.MemberId;

/** Open tasks of a record that was merged belong to the one that stays; again changes nothing. What is done keeps its names. */
public interface FollowMergedPerson {
    void follow(MemberId gone, MemberId kept);
}
