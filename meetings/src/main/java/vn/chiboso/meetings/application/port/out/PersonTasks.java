package vn.chiboso.meetings.application.port.out;

import vn.chiboso.membership.api.MemberId;

/** Open tasks by whose they are. */
public interface PersonTasks {
    /** They become the other's, and it is remembered which. */
    void handOver(MemberId gone, MemberId kept);

    /** Those remembered become the first one's again. */
    void handBack(MemberId gone, MemberId kept);
}
