package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.util.UUID;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.domain.vote.Deduction;
import vn.chiboso.meetings.domain.vote.Threshold;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Between values and what columns hold; never asked for null. */
final class ProceedingsValues {
    private ProceedingsValues() {}

    static UUID uuid(VoteId vote) {
        return vote.value();
    }

    static UUID uuid(MeetingId meeting) {
        return meeting.value();
    }

    static UUID uuid(ResolutionId resolution) {
        return resolution.value();
    }

    static UUID uuid(TaskId task) {
        return task.value();
    }

    static UUID uuid(UnitId unit) {
        return unit.value();
    }

    static UUID uuid(MemberId member) {
        return member.value();
    }

    static String text(UnitPath path) {
        return path.value();
    }

    static VoteId vote(UUID id) {
        return new VoteId(id);
    }

    static MeetingId meeting(UUID id) {
        return new MeetingId(id);
    }

    static ResolutionId resolution(UUID id) {
        return new ResolutionId(id);
    }

    static TaskId task(UUID id) {
        return new TaskId(id);
    }

    static UnitId unit(UUID id) {
        return new UnitId(id);
    }

    static MemberId member(UUID id) {
        return new MemberId(id);
    }

    /** Reads "ABSENT_WITH_REASON:2". */
    static Threshold.Part part(String text) {
        var colon = text.indexOf(':');
        return new Threshold.Part(
                Deduction.valueOf(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }

    static UnitPath path(String text) {
        return new UnitPath(text);
    }
}
