package vn.chiboso.notification.domain;

/** What a notice says; chooses its words. */
public enum NoticeKind {
    /** To who must attend: asks for a reply. */
    INVITATION(Matter.MeetingCall.class, true),
    INVITATION_CHANGED(Matter.MeetingCall.class, true),
    /** To the superior member in charge and guests. */
    GUEST(Matter.MeetingCall.class, true),
    GUEST_CHANGED(Matter.MeetingCall.class, true),
    /** To exempt members and others who may come. */
    INFORMATION(Matter.MeetingCall.class, true),
    INFORMATION_CHANGED(Matter.MeetingCall.class, true),
    CANCELLED(Matter.MeetingOff.class, true),
    PAPERS_READY(Matter.PapersReady.class, false),
    TASK(Matter.TaskGiven.class, true),
    SELF_SCORED(Matter.Scored.class, false),
    GRADED(Matter.Scored.class, false),
    SCORE_MISSING(Matter.ScoreOwed.class, true),
    REPORT_READY(Matter.ReportReady.class, false),
    /** To who leads a branch: the rules ask for something new. */
    ALERTS(Matter.AlertsNew.class, false),
    /** To who inspects or oversees: somebody opens much of what is sealed. */
    OPENINGS_UNUSUAL(Matter.ManyOpenings.class, false),
    /** To who leads a branch: a member asks that the list book be corrected. */
    CORRECTION_ASKED(Matter.BookCorrection.class, false),
    /** To who asked: there is an answer. */
    CORRECTION_ANSWERED(Matter.BookCorrection.class, false),
    /** To who leads a branch: a commitment or self-review of a year waits. */
    COMMITMENT_HANDED_IN(Matter.YearlyCommitment.class, false),
    /** To whose it is: given back to be bettered. */
    COMMITMENT_RETURNED(Matter.YearlyCommitment.class, false),
    /** To whose it is: taken note of, or the year reviewed. */
    COMMITMENT_CONFIRMED(Matter.YearlyCommitment.class, false),
    /** To the members of a branch: there is something to study. */
    STUDY_GIVEN(Matter.StudyNew.class, false),
    /** To who leads a branch: a reorganisation that concerns it waits for its day. */
    REORGANISATION_COMING(Matter.ReorganisationDay.class, false),
    /** To the same: it was called off. */
    REORGANISATION_OFF(Matter.ReorganisationDay.class, false),
    /** To who prepared it: it could not be done on its day. */
    REORGANISATION_STUCK(Matter.ReorganisationDay.class, false),
    /** To who leads the branch somebody is introduced to: to be received. */
    TRANSFER_COMING(Matter.TransferStep.class, true),
    /** To who leads the branch somebody leaves: the introduction paper was given back. */
    TRANSFER_REFUSED(Matter.TransferStep.class, true),
    /** To the same: received. */
    TRANSFER_RECEIVED(Matter.TransferStep.class, false),
    /** To who leads the other branch: nothing comes of it, or the stay is over otherwise. */
    TRANSFER_OFF(Matter.TransferStep.class, false),
    /** To the side that did not note it: who was away for a time is back. */
    TRANSFER_BACK(Matter.TransferStep.class, false),
    /** To who leads the other branch: a stay lasts longer. */
    TRANSFER_LONGER(Matter.TransferStep.class, false),
    /** To the same: it goes on after all. */
    TRANSFER_AGAIN(Matter.TransferStep.class, false),
    /** To the person, who takes the paper along, and so on. */
    OWN_TRANSFER_SENT(Matter.TransferStep.class, false),
    OWN_TRANSFER_REFUSED(Matter.TransferStep.class, false),
    OWN_TRANSFER_RECEIVED(Matter.TransferStep.class, false),
    OWN_TRANSFER_OFF(Matter.TransferStep.class, false),
    OWN_TRANSFER_BACK(Matter.TransferStep.class, false),
    OWN_TRANSFER_LONGER(Matter.TransferStep.class, false);

    private final Class<? extends Matter> matter;
    private final boolean worthACall;

    NoticeKind(Class<? extends Matter> matter, boolean worthACall) {
        this.matter = matter;
        this.worthACall = worthACall;
    }

    /** The shape of what it is about. */
    public Class<? extends Matter> matter() {
        return matter;
    }

    /** Whether somebody phones who can be reached in no other way: something is expected of the person by a day. */
    public boolean isWorthACall() {
        return worthACall;
    }

    /** The same notice after the meeting was announced again. */
    public NoticeKind changed() {
        return switch (this) {
            case INVITATION -> INVITATION_CHANGED;
            case GUEST -> GUEST_CHANGED;
            case INFORMATION -> INFORMATION_CHANGED;
            default -> this;
        };
    }
}
