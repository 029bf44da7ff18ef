package vn.chiboso.meetings.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Rooms and seats for tests of the domain. */
public final class RoomsForTests {
    public static final MeetingId MEETING = new MeetingId(new UUID(1, 1));
    public static final UnitId UNIT = new UnitId(new UUID(2, 1));
    public static final Instant OPENED = Instant.parse("2026-11-03T12:30:00Z");
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final UUID ITEM_1 = new UUID(3, 1);
    public static final UUID ITEM_2 = new UUID(3, 2);

    private RoomsForTests() {}

    public static MemberId member(int n) {
        return new MemberId(new UUID(4, n));
    }

    /** An expected member or, by status, one who is only informed. */
    public static Seat seat(int n, MemberStatus status, Presence presence) {
        var role = status.isExpectedAtMeetings() ? SeatRole.EXPECTED : SeatRole.INFORMED;
        return new Seat(
                member(n),
                "Đảng viên " + n,
                status,
                role,
                presence,
                presence == Presence.ABSENT_WITH_REASON ? "ốm" : null,
                presence.isPresent() ? OPENED : null,
                null);
    }

    public static Seat official(int n) {
        return seat(n, MemberStatus.OFFICIAL, Presence.IN_PERSON);
    }

    public static Seat superior(int n, Presence presence) {
        return new Seat(member(n), "Cấp trên " + n, null, SeatRole.INVITED, presence, null, null, null);
    }

    public static Seat gone(Seat s, Instant at) {
        return new Seat(s.member(), s.fullName(), s.status(), s.role(), s.presence(), s.reason(), s.arrivedAt(), at);
    }

    public static Seat late(Seat s, Instant at) {
        return new Seat(s.member(), s.fullName(), s.status(), s.role(), s.presence(), s.reason(), at, s.leftAt());
    }

    /** The same person before having become an official member. */
    public static Seat probationary(Seat s) {
        return new Seat(
                s.member(),
                s.fullName(),
                s.status(),
                false,
                s.role(),
                s.presence(),
                s.reason(),
                s.arrivedAt(),
                s.leftAt());
    }

    /** So many official members in the room, numbered from {@code from}. */
    public static List<Seat> officials(int from, int number) {
        return IntStream.range(from, from + number)
                .mapToObj(RoomsForTests::official)
                .toList();
    }

    /** An open regular meeting with two items of 20 and 40 minutes; chair is 1, secretary 2. */
    public static Room open(List<Seat> seats) {
        return room(MeetingKind.REGULAR, MeetingState.OPEN, seats, null);
    }

    /** The same, entered afterwards. */
    public static Room afterwards(Room r) {
        return new Room(
                r.meeting(),
                r.unit(),
                r.unitPath(),
                r.kind(),
                r.state(),
                r.month(),
                r.title(),
                r.startsAt(),
                r.place(),
                r.openedAt(),
                true,
                r.concludedAt(),
                r.chair(),
                r.secretary(),
                r.seats(),
                r.agenda());
    }

    public static Room room(MeetingKind kind, MeetingState state, List<Seat> seats, @Nullable Instant concluded) {
        var opened = state.ordinal() >= MeetingState.OPEN.ordinal() ? OPENED : null;
        return new Room(
                MEETING,
                UNIT,
                new UnitPath("vn.38.1."),
                kind,
                state,
                YearMonth.of(2026, 11),
                "Sinh hoạt tháng 11",
                OPENED,
                "Nhà văn hóa thôn",
                opened,
                false,
                concluded,
                member(1),
                opened == null ? null : member(2),
                seats,
                List.of(
                        new AgendaLine(ITEM_1, 1, "Thông tin thời sự", member(2), 20),
                        new AgendaLine(ITEM_2, 2, "Nhiệm vụ tháng tới", null, 40)));
    }
}
