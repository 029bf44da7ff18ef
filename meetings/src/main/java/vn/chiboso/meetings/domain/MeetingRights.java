package vn.chiboso.meetings.domain;

import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Standing;

/**
 * What a person may do about one meeting, from what they are to its branch. Deny by default: who may not see it is told that
 * there is no such meeting.
 *
 * @param see      read the plan, agenda and papers
 * @param arrange  edit agenda and papers: the committee
 * @param lead     plan, announce, postpone, cancel, open: secretary or deputy
 * @param callRoll tick the roll, show the code: secretary, deputy, the meeting's chair and its secretary
 * @param papers   open what is attached: members from the announcement on, the committee and who inspects before
 * @param score    is led to how the meeting is scored: the committee, who inspects, members who attend or are away on a transfer
 */
public record MeetingRights(
        boolean see, boolean arrange, boolean lead, boolean callRoll, boolean papers, boolean score) {

    /** Rights on a meeting that stands. */
    public static MeetingRights of(Standing standing, @Nullable MemberId who, Meeting meeting) {
        var see = meeting.occasion().isOfCommittee()
                ? standing.isOfCommittee() || standing.inspects()
                : standing.isOfUnit() || standing.inspects();
        var officer = who != null
                && standing.isOfUnit()
                && (who.equals(meeting.plan().chair())
                        || who.equals(meeting.course().secretary()));
        return new MeetingRights(
                see,
                see && standing.isOfCommittee(),
                see && standing.leads(),
                see && (standing.leads() || officer),
                see && (meeting.isTold() || standing.isOfCommittee() || standing.inspects()),
                see && !meeting.occasion().isOfCommittee() && isToldOfScores(standing));
    }

    /** Exempt members have information on request, suspended ones none meanwhile. */
    private static boolean isToldOfScores(Standing standing) {
        var status = standing.status();
        return standing.isOfCommittee()
                || standing.inspects()
                || (status != null && (status.isExpectedAtMeetings() || status == MemberStatus.TRANSFERRED_OUT));
    }

    /** Rights on meetings still to be planned: only secretary and deputy plan. */
    public static void requirePlanner(Standing standing) {
        MeetingRefusal.when(standing.isStranger(), Reason.NO_SUCH_UNIT);
        MeetingRefusal.when(!standing.leads(), Reason.NOT_YOURS);
    }

    /** Rights on the list of a branch's meetings. */
    public static void requireReader(Standing standing) {
        MeetingRefusal.when(standing.isStranger(), Reason.NO_SUCH_UNIT);
        MeetingRefusal.when(!standing.isOfUnit() && !standing.inspects(), Reason.NOT_YOURS);
    }

    public void requireSee() {
        MeetingRefusal.when(!see, Reason.NO_SUCH_MEETING);
    }

    public void requireArrange() {
        requireSee();
        MeetingRefusal.when(!arrange, Reason.NOT_YOURS);
    }

    public void requireLead() {
        requireSee();
        MeetingRefusal.when(!lead, Reason.NOT_YOURS);
    }

    public void requireCallRoll() {
        requireSee();
        MeetingRefusal.when(!callRoll, Reason.NOT_YOURS);
    }
}
