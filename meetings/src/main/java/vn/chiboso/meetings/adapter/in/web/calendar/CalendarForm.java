package vn.chiboso.meetings.adapter.in.web.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.calendar.CalendarDay;
import vn.chiboso.meetings.domain.calendar.DayKind;

/** A day of the calendar as typed. */
class CalendarForm {
    private @Nullable UUID id;
    private @Nullable LocalDate day;
    private @Nullable DayKind kind = DayKind.HOLIDAY;
    private String name = "";
    private String legalBasis = "";
    private boolean expected;
    private @Nullable UUID replaces;
    private boolean confirmed;

    static CalendarForm empty(UUID id) {
        var form = new CalendarForm();
        form.id = id;
        return form;
    }

    static CalendarForm correcting(UUID id, CalendarDay day) {
        var form = empty(id);
        form.day = day.day();
        form.kind = day.kind();
        form.name = day.name();
        form.legalBasis = day.legalBasis();
        form.expected = day.expected();
        form.replaces = day.id();
        return form;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable DayKind getKind() {
        return kind;
    }

    public void setKind(@Nullable DayKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public boolean isExpected() {
        return expected;
    }

    public void setExpected(boolean expected) {
        this.expected = expected;
    }

    public @Nullable UUID getReplaces() {
        return replaces;
    }

    public void setReplaces(@Nullable UUID replaces) {
        this.replaces = replaces;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
