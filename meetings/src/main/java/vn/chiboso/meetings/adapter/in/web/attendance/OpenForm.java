package vn.chiboso.meetings.adapter.in.web.attendance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.MemberId;

/** Who chairs and who takes the minutes. */
class OpenForm {
    static final Set<String> FIELDS = Set.of("chair", "secretary");

    private @Nullable Long version;
    private String chair = "";
    private String secretary = "";

    static OpenForm of(Meeting meeting) {
        var form = new OpenForm();
        form.version = meeting.version();
        form.chair =
                meeting.plan().chair() == null ? "" : meeting.plan().chair().toString();
        var minutes = meeting.course().secretary();
        form.secretary = minutes == null ? "" : minutes.toString();
        return form;
    }

    MemberId chairId() {
        if (chair.isBlank()) {
            throw new MeetingRefusal(Reason.CHAIR_NOT_ON_ROLL);
        }
        return MemberId.of(chair);
    }

    MemberId secretaryId() {
        if (secretary.isBlank()) {
            throw new MeetingRefusal(Reason.SECRETARY_NOT_ON_ROLL);
        }
        return MemberId.of(secretary);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getSecretary() {
        return secretary;
    }

    public void setSecretary(String secretary) {
        this.secretary = secretary;
    }
}
