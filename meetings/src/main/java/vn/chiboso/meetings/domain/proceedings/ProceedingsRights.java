package vn.chiboso.meetings.domain.proceedings;

import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Standing;

/**
 * What somebody may do with a meeting after the roll call; deny by default. The chair, secretary and deputy of the branch and the
 * appointed meeting secretary conduct; members of the branch follow it live and read it once adopted; the superior in charge,
 * officers and inspectors above read. A committee meeting is hidden from everybody else of the branch. A seat taken once gives
 * nothing to somebody who has left: every right needs a standing today.
 */
public record ProceedingsRights(boolean conducts, boolean ofUnit, boolean inspects, boolean stranger) {
    /** From the meeting's room and the person's standing to the unit today. */
    public static ProceedingsRights of(Room room, Actor actor, Standing standing) {
        var member = actor.member();
        var appointed = member != null && (member.equals(room.chair()) || member.equals(room.secretary()));
        var ofUnit = room.kind() == MeetingKind.COMMITTEE ? standing.isOfCommittee() : standing.isOfUnit();
        ofUnit = ofUnit && standing.status() != MemberStatus.SUSPENDED;
        var conducts = standing.leads() || (appointed && (ofUnit || standing.inspects()));
        var hidden = room.kind() == MeetingKind.COMMITTEE && !standing.isOfCommittee() && !standing.inspects();
        var stranger = (standing.isStranger() || hidden) && !actor.isSystem();
        return new ProceedingsRights(conducts || actor.isSystem(), ofUnit, standing.inspects(), stranger);
    }

    /** Passes whoever conducts. */
    public void requireConduct() {
        if (!conducts) {
            throw denied();
        }
    }

    /** Passes whoever may follow the meeting while it goes on. */
    public void requireFollow() {
        if (!(conducts || ofUnit || inspects)) {
            throw denied();
        }
    }

    /** Passes whoever may read the record: members only once the minutes are adopted. */
    public void requireRead(boolean adopted) {
        if (!(conducts || inspects || (adopted && ofUnit))) {
            throw denied();
        }
    }

    public boolean mayRead(boolean adopted) {
        return conducts || inspects || (adopted && ofUnit);
    }

    private CourseRefusal denied() {
        return stranger ? CourseRefusal.noMeeting() : CourseRefusal.notYours();
    }
}
