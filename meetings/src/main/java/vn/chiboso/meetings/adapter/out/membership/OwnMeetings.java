package vn.chiboso.meetings.adapter.out.membership;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.MemberMeetings;
import vn.chiboso.membership.api.MemberDiary;
import vn.chiboso.membership.api.MemberId;

/** Tells membership what stands in a member's handbook about meetings. */
@Component
class OwnMeetings implements MemberDiary {
    private final MemberMeetings meetings;

    OwnMeetings(MemberMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Called> meetings(MemberId member, Instant from, Instant until) {
        return meetings.meetings(member, from, until);
    }

    @Override
    public List<Given> tasks(MemberId member) {
        return meetings.tasks(member);
    }
}
