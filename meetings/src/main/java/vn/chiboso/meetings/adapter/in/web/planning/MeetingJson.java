package vn.chiboso.meetings.adapter.in.web.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.application.port.in.ReadMeeting;
import vn.chiboso.meetings.domain.MeetingForm;
import vn.chiboso.meetings.domain.MeetingRights;
import vn.chiboso.meetings.domain.ReplyChoice;

/** A meeting as the caller may see it; {@code version} goes back with changes. */
@Schema(name = "Meeting")
record MeetingJson(
        SummaryJson meeting,
        long version,
        @Schema(example = "90") int minutes,
        @Schema(example = "Nhà văn hóa thôn Giang Đông") String place,
        @Schema(example = "HYBRID") MeetingForm form,
        @Nullable String onlineLink,
        @Nullable UUID chair,
        @Nullable UUID secretary,
        @Schema(description = "Announcements so far") int round,
        boolean changedSinceNotice,
        @Nullable Instant announcedAt,
        @Nullable String cancelReason,
        List<AgendaItemJson> agenda,
        MeetingRights rights,
        @Nullable Answer myReply,
        long unreadPapers,
        @Nullable SummaryJson committeeMeeting,
        @Nullable SummaryJson prepares) {
    /** The caller's own reply. */
    @Schema(name = "MyReply")
    record Answer(ReplyChoice choice, @Nullable String reason, Instant at, boolean byHelper) {}

    static MeetingJson of(ReadMeeting.View v) {
        var m = v.meeting();
        var reply = v.myReply();
        return new MeetingJson(
                SummaryJson.of(m.summary()),
                m.version(),
                m.plan().minutes(),
                m.plan().place(),
                m.plan().form(),
                m.plan().onlineLink(),
                m.plan().chair() == null ? null : m.plan().chair().value(),
                m.course().secretary() == null ? null : m.course().secretary().value(),
                m.course().round(),
                m.course().changed(),
                m.course().announcedAt(),
                m.course().cancelReason(),
                m.agenda().items().stream().map(AgendaItemJson::of).toList(),
                v.rights(),
                reply == null ? null : new Answer(reply.choice(), reply.reason(), reply.at(), reply.isByHelper()),
                v.unread(),
                v.committeeMeeting() == null ? null : SummaryJson.of(v.committeeMeeting()),
                v.prepared() == null ? null : SummaryJson.of(v.prepared()));
    }
}
