package vn.chiboso.meetings.application.port.out;

import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.domain.LateExcuse;
import vn.chiboso.meetings.domain.LateExcuses;
import vn.chiboso.membership.api.AccountId;

/** Excuses accepted after the conclusion, and taken back; rows are only added. */
public interface Excuses {
    LateExcuses of(MeetingId meeting);

    /** After those that the meeting has; its row is locked. */
    void add(MeetingId meeting, LateExcuse excuse, AccountId by);
}
