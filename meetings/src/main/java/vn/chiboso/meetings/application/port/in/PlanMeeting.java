package vn.chiboso.meetings.application.port.in;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.MeetingForm;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/** Mở kỳ sinh hoạt: plans a meeting of the branch. Secretary and deputy only. */
public interface PlanMeeting {
    /** The same id again changes nothing and returns it: a double submit plans once. */
    MeetingId plan(Command command);

    /**
     * The plan.
     *
     * @param id       chosen by the caller
     * @param startsAt planned beginning
     * @param minutes  planned length
     * @param onlineLink a text, null for none
     * @param chair    null while not settled
     * @param withTemplate fill the agenda from the template of the branch's type
     */
    record Command(
            Actor actor,
            MeetingId id,
            UnitId unit,
            MeetingKind kind,
            YearMonth month,
            String title,
            Instant startsAt,
            int minutes,
            String place,
            MeetingForm form,
            @Nullable String onlineLink,
            @Nullable MemberId chair,
            boolean withTemplate) {}
}
