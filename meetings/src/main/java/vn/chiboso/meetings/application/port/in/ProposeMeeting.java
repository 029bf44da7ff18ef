package vn.chiboso.meetings.application.port.in;

import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.meetings.domain.AgendaTemplate;
import vn.chiboso.meetings.domain.DateProposal;
import vn.chiboso.meetings.domain.RuleValue;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;

/** What a new meeting of a branch would look like by rule and habit. Nothing is kept. Secretary and deputy only. */
public interface ProposeMeeting {
    Proposal propose(Query query);

    /** The month it counts for. */
    record Query(Actor actor, UnitId unit, MeetingKind kind, YearMonth month) {}

    /**
     * A proposal for people to change.
     *
     * @param minutes   by rule, or by the template's lines when these take longer
     * @param leastMinutes the rule, null when there is none
     * @param taken     the month has its regular meeting already, null when not
     * @param roll      who may chair or present
     * @param chair     the secretary, null when the branch has none
     * @param calendarThere whether the holidays of the year are entered; the day may change when they are not
     */
    record Proposal(
            UnitView unit,
            MeetingKind kind,
            YearMonth month,
            String title,
            DateProposal date,
            LocalTime start,
            int minutes,
            @Nullable RuleValue leastMinutes,
            @Nullable AgendaTemplate template,
            @Nullable MeetingSummary taken,
            List<MemberView> roll,
            @Nullable MemberId chair,
            boolean calendarThere) {}
}
