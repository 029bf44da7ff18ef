package vn.chiboso.meetings.application.proceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.port.out.Meetings;
import vn.chiboso.meetings.application.port.out.Seats;
import vn.chiboso.meetings.domain.Agenda;
import vn.chiboso.meetings.domain.AgendaItem;
import vn.chiboso.meetings.domain.Meeting;
import vn.chiboso.meetings.domain.MeetingForm;
import vn.chiboso.meetings.domain.Occasion;
import vn.chiboso.meetings.domain.Plan;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.SeatRole;
import vn.chiboso.meetings.domain.Seating;
import vn.chiboso.membership.api.Position;

/** Opens a meeting of Giang Đông: 28 in the room, one online, two excused, five exempt at home. */
@Component
public class StageForTests {
    public static final Instant OPENED = Instant.parse("2026-11-20T03:30:00Z");

    private final Meetings meetings;
    private final Seats seats;
    private final PeopleForTests people;

    StageForTests(Meetings meetings, Seats seats, PeopleForTests people) {
        this.meetings = meetings;
        this.seats = seats;
        this.people = people;
    }

    /** An open regular meeting of a month that no other test uses, with two agenda items. */
    @Transactional
    public MeetingId open(YearMonth month) {
        var at = month.equals(YearMonth.of(2026, 11))
                ? OPENED
                : month.atDay(3).atTime(12, 30).toInstant(ZoneOffset.UTC);
        return stage(MeetingKind.REGULAR, month, null, at);
    }

    /** The same, of any kind. */
    @Transactional
    public MeetingId stage(MeetingKind kind, YearMonth month, @Nullable MeetingId prepares, Instant at) {
        return hold(plan(kind, month, prepares, at), at);
    }

    /** Opens a meeting that is planned. */
    @Transactional
    public MeetingId hold(MeetingId id, Instant at) {
        var meeting = meetings.lock(id).orElseThrow();
        meeting.announce(meeting.plan().startsAt().minusSeconds(86_400));
        meeting.open(at, PeopleForTests.SECRETARY, PeopleForTests.DEPUTY, "123456");
        meetings.save(meeting);
        var roll = people.of(PeopleForTests.BRANCH, LocalDate.of(2026, 11, 20));
        var all = Seating.of(
                meeting.occasion().kind(),
                roll,
                people.holders(PeopleForTests.BRANCH, Position.SUPERIOR_IN_CHARGE, LocalDate.MAX));
        seats.take(id, all.stream().map(s -> called(s, at)).toList());
        return id;
    }

    /** A meeting that is only planned. */
    @Transactional
    public MeetingId plan(MeetingKind kind, YearMonth month, @Nullable MeetingId prepares, Instant at) {
        var occasion = new Occasion(
                new MeetingId(UUID.randomUUID()),
                PeopleForTests.BRANCH,
                PeopleForTests.BRANCH_PATH,
                kind,
                month,
                prepares);
        var plan = new Plan(
                "Sinh hoạt chi bộ tháng " + month,
                at,
                90,
                "Nhà văn hóa thôn",
                MeetingForm.HYBRID,
                "https://hop.example.vn/giang-dong",
                PeopleForTests.SECRETARY);
        var meeting = Meeting.plan(occasion, plan, Agenda.empty(), at.minusSeconds(200_000));
        meeting.addItem(
                new AgendaItem(UUID.randomUUID(), "Thông tin thời sự", 20, PeopleForTests.DEPUTY, null, List.of()));
        meeting.addItem(new AgendaItem(UUID.randomUUID(), "Nhiệm vụ tháng tới", 40, null, null, List.of()));
        meetings.add(meeting);
        return occasion.id();
    }

    private static Seat called(Seat s, Instant at) {
        var presence = presence(s);
        return new Seat(
                s.member(),
                s.fullName(),
                s.status(),
                s.role(),
                presence,
                presence == Presence.ABSENT_WITH_REASON ? "ốm" : null,
                presence.isPresent() ? at : null,
                null);
    }

    private static Presence presence(Seat s) {
        var n = (int) s.member().value().getLeastSignificantBits();
        if (s.role() == SeatRole.INFORMED) {
            return Presence.UNKNOWN;
        }
        return switch (n) {
            case 29, 30 -> Presence.ABSENT_WITH_REASON;
            case 28 -> Presence.ONLINE;
            default -> Presence.IN_PERSON;
        };
    }
}
