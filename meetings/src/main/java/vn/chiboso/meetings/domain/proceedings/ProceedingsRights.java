package vn.chiboso.meetings.domain.proceedings;

import java.util.Optional;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Standing;

/**
 * What somebody may do with a meeting after the roll call; deny by default. The chair, secretary and deputy of the branch and the
 * appointed meeting secretary conduct; members of the branch follow it live and read it once adopted; the superior in charge,
 * officers and inspectors above read. A committee meeting is hidden from everybody else of the branch.
 */
public record ProceedingsRights(boolean conducts, boolean seated, boolean ofUnit, boolean inspects, boolean stranger) {
    /** From the meeting's room and the person's standing to the unit today. */
    public static ProceedingsRights of(Room room, Actor actor, Standing standing) {
        var member = actor.member();
        var seat = member == null ? Optional.<Seat>empty() : room.seatOf(member);
        var seated = seat.isPresent() && seat.get().status() != MemberStatus.SUSPENDED;
        var appointed = member != null && (member.equals(room.chair()) || member.equals(room.secretary()));
        var ofUnit = standing.isOfUnit() && standing.status() != MemberStatus.SUSPENDED;
        if (room.kind() == MeetingKind.COMMITTEE) {
            ofUnit = standing.isOfCommittee();
        }
        var conducts = standing.leads() || (appointed && (seated || ofUnit));
        var hidden = room.kind() == MeetingKind.COMMITTEE && !standing.isOfCommittee() && !standing.inspects();
        var stranger = (standing.isStranger() || hidden) && !seated && !actor.isSystem();
        return new ProceedingsRights(conducts || actor.isSystem(), seated, ofUnit, standing.inspects(), stranger);
    }

    /** Passes whoever conducts. */
    public void requireConduct() {
        if (!conducts) {
            throw denied();
        }
    }

    /** Passes whoever may follow the meeting while it goes on. */
    public void requireFollow() {
        if (!(conducts || seated || ofUnit || inspects)) {
            throw denied();
        }
    }

    /** Passes whoever may read the record: members only once the minutes are adopted. */
    public void requireRead(boolean adopted) {
        if (!(conducts || inspects || (adopted && (seated || ofUnit)))) {
            throw denied();
        }
    }

    public boolean mayRead(boolean adopted) {
        return conducts || inspects || (adopted && (seated || ofUnit));
    }

    private CourseRefusal denied() {
        return stranger ? CourseRefusal.noMeeting() : CourseRefusal.notYours();
    }
}
