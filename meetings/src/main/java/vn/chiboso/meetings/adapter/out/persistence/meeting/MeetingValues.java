package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Between values and what columns hold; never asked for null. */
final class MeetingValues {
    private MeetingValues() {}

    static UUID uuid(MeetingId meeting) {
        return meeting.value();
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

    static LocalDate day(YearMonth month) {
        return month.atDay(1);
    }

    static MeetingId meeting(UUID id) {
        return new MeetingId(id);
    }

    static UnitId unit(UUID id) {
        return new UnitId(id);
    }

    static MemberId member(UUID id) {
        return new MemberId(id);
    }

    static UnitPath path(String text) {
        return new UnitPath(text);
    }

    static YearMonth month(LocalDate day) {
        return YearMonth.from(day);
    }
}
