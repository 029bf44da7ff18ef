package vn.chiboso.meetings.adapter.in.web.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.DayAndHour;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.MemberId;

/** Who chairs and who takes the minutes; day and hour only for a meeting that is entered afterwards. */
class OpenForm {
    static final Set<String> FIELDS = Set.of("chair", "secretary", "date", "time");

    private @Nullable Long version;
    private String chair = "";
    private String secretary = "";
    private @Nullable LocalDate date;
    private @Nullable LocalTime time;

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

    /** Null for now; refuses a day without its hour and the other way round. */
    @Nullable
    Instant openedAt() {
        return new DayAndHour(date, time).momentIfSaid();
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
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
