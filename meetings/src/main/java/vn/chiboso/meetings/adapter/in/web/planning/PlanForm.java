package vn.chiboso.meetings.adapter.in.web.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.DayAndHour;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingForm;
import vn.chiboso.membership.api.MemberId;

/** A plan as it is typed: for a new meeting and for one that changes. */
class PlanForm {
    static final Set<String> FIELDS =
            Set.of("month", "title", "date", "time", "minutes", "place", "form", "onlineLink", "chair");

    private String id = "";
    private String unit = "";
    private @Nullable Long version;
    private MeetingKind kind = MeetingKind.REGULAR;
    private @Nullable YearMonth month;
    private String title = "";
    private @Nullable LocalDate date;
    private @Nullable LocalTime time;
    private @Nullable Integer minutes;
    private String place = "";
    private MeetingForm form = MeetingForm.IN_PERSON;
    private String onlineLink = "";
    private String chair = "";

    static PlanForm of(Meeting meeting) {
        var form = new PlanForm();
        var plan = meeting.plan();
        var start = DayAndHour.of(plan.startsAt());
        form.id = meeting.id().toString();
        form.version = meeting.version();
        form.kind = meeting.occasion().kind();
        form.month = meeting.occasion().month();
        form.title = plan.title();
        form.date = start.day();
        form.time = start.hour();
        form.minutes = plan.minutes();
        form.place = plan.place();
        form.form = plan.form();
        form.onlineLink = plan.onlineLink() == null ? "" : plan.onlineLink();
        form.chair = plan.chair() == null ? "" : plan.chair().toString();
        return form;
    }

    /** The beginning as typed; refuses when day or hour is missing. */
    Instant start() {
        return new DayAndHour(date, time).moment();
    }

    /** Zero when missing, which no plan accepts. */
    int length() {
        return minutes == null ? 0 : minutes;
    }

    @Nullable
    MemberId chairId() {
        return chair.isBlank() ? null : MemberId.of(chair);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public MeetingKind getKind() {
        return kind;
    }

    public void setKind(MeetingKind kind) {
        this.kind = kind;
    }

    public @Nullable YearMonth getMonth() {
        return month;
    }

    public void setMonth(@Nullable YearMonth month) {
        this.month = month;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
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

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public MeetingForm getForm() {
        return form;
    }

    public void setForm(MeetingForm form) {
        this.form = form;
    }

    public String getOnlineLink() {
        return onlineLink;
    }

    public void setOnlineLink(String onlineLink) {
        this.onlineLink = onlineLink;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }
}
