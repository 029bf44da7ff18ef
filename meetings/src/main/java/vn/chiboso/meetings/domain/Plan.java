package vn.chiboso.meetings.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.MemberId;

/**
 * When, where and how a meeting is to be held; what its organisers may change.
 *
 * @param startsAt   planned beginning
 * @param minutes    planned length
 * @param place      as written in the notice; blank while not settled
 * @param onlineLink a text for those online, never called by the product; null when there is none
 * @param chair      who is to chair; null while not settled
 */
public record Plan(
        String title,
        Instant startsAt,
        int minutes,
        String place,
        MeetingForm form,
        @Nullable String onlineLink,
        @Nullable MemberId chair) {
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_PLACE = 300;
    static final int SHORTEST = 15;
    static final int LONGEST = 720;
    private static final Duration FARTHEST = Duration.ofDays(400);

    public Plan {
        title = title.strip();
        place = place.strip();
        onlineLink = onlineLink == null || onlineLink.isBlank() ? null : onlineLink.strip();
    }

    /** The month of the planned day in Hà Nội. */
    public YearMonth startMonth() {
        return YearMonth.from(startsAt.atZone(Days.HANOI));
    }

    /** The same plan on another day. */
    public Plan at(Instant start) {
        return new Plan(title, start, minutes, place, form, onlineLink, chair);
    }

    /** The same plan under another chair. */
    public Plan chairedBy(MemberId member) {
        return new Plan(title, startsAt, minutes, place, form, onlineLink, member);
    }

    /** The place as people are told it: for a meeting held online only, where to find it. */
    public String whereabouts() {
        return place.isEmpty() && onlineLink != null ? onlineLink : place;
    }

    /** Whether people who were told of the other plan need to be told of this one. */
    boolean differsForThoseTold(Plan other) {
        return !startsAt.equals(other.startsAt)
                || !place.equals(other.place)
                || form != other.form
                || !title.equals(other.title)
                || !Objects.equals(onlineLink, other.onlineLink);
    }

    void check(YearMonth month, Instant now) {
        MeetingRefusal.when(title.isEmpty(), Reason.TITLE_MISSING);
        MeetingRefusal.when(title.length() > LONGEST_TITLE, Reason.TITLE_TOO_LONG, LONGEST_TITLE);
        MeetingRefusal.when(place.length() > LONGEST_PLACE, Reason.PLACE_TOO_LONG, LONGEST_PLACE);
        MeetingRefusal.when(minutes < SHORTEST || minutes > LONGEST, Reason.MINUTES_ABSURD, SHORTEST, LONGEST);
        MeetingRefusal.when(startsAt.isBefore(now), Reason.START_IN_PAST);
        MeetingRefusal.when(startsAt.isAfter(now.plus(FARTHEST)), Reason.START_TOO_FAR);
        var start = startMonth();
        MeetingRefusal.when(
                start.isBefore(month.minusMonths(1)) || start.isAfter(month.plusMonths(1)),
                Reason.START_NOT_IN_MONTH,
                Days.of(month));
    }
}
