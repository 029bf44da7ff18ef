package vn.chiboso.notification.application.port.in;

import vn.chiboso.membership.api.MemberId;

/** Brings notices to the person for whom the records stand now that two of them were made one, or parted again. */
public interface FollowPersons {
    /** Again changes nothing, and the order in which merges become known does not matter. */
    void follow(MemberId gone, MemberId kept);
}
