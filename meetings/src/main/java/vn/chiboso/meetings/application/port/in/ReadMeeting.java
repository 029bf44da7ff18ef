package vn.chiboso.meetings.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.meetings.domain.Attendance;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingRights;
import vn.chiboso.meetings.domain.Reply;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.Warning;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.UnitView;

/** One meeting with everything its page shows. */
public interface ReadMeeting {
    View read(Actor actor, MeetingId meeting);

    /** An absence excused later; the reason is null where it is nobody else's business. */
    record Excused(String name, LocalDate on, @Nullable String reason) {}

    /**
     * The meeting as the actor may see it.
     *
     * @param names      of everybody named in the plan
     * @param mySeat     the actor's, null without one
     * @param myReply    null while there is none
     * @param opened     papers that the actor has opened
     * @param attendance from opening on, null before
     * @param excused    absences excused after the conclusion, as far as the actor may read them: with reasons who may read the roll call,
     *                   and anybody their own
     * @param committeeMeeting that prepares this one, null while there is none or the actor may not see it
     * @param prepared   the meeting that this one prepares, null for kinds that prepare none
     * @param hasCommittee whether the branch has a chi ủy
     * @param roll       who may chair, present or prepare; empty for whoever arranges nothing
     */
    record View(
            Meeting meeting,
            UnitView unit,
            MeetingRights rights,
            Map<MemberId, String> names,
            @Nullable Seat mySeat,
            @Nullable Reply myReply,
            Set<FileId> opened,
            @Nullable Attendance attendance,
            List<Excused> excused,
            @Nullable MeetingSummary committeeMeeting,
            @Nullable MeetingSummary prepared,
            boolean hasCommittee,
            List<MemberView> roll,
            List<Warning> warnings) {
        /** The person's name, or a dash. */
        public String name(@Nullable MemberId member) {
            return member == null ? "–" : names.getOrDefault(member, "–");
        }

        /** Papers that the actor has not opened. */
        public long unread() {
            return meeting.agenda().papers().stream()
                    .filter(p -> !opened.contains(p.file()))
                    .map(p -> p.file())
                    .distinct()
                    .count();
        }
    }
}
