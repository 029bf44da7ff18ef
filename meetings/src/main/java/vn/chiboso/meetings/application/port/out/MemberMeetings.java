package vn.chiboso.meetings.application.port.out;

import java.time.Instant;
import java.util.List;
import vn.chiboso.membership.api.MemberDiary;
import vn.chiboso.membership.api.MemberId;

/** Meetings and tasks from the side of one member. */
public interface MemberMeetings {
    /** Called to, starting from the one time on and before the other, newest first, at most sixty; cancelled ones left out. */
    List<MemberDiary.Called> meetings(MemberId member, Instant from, Instant until);

    /** Given, alone or with others: those to be done first, at most sixty. */
    List<MemberDiary.Given> tasks(MemberId member);
}
