package vn.chiboso.meetings.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.application.port.out.Excuses;
import vn.chiboso.meetings.application.port.out.ToldAbsences;
import vn.chiboso.meetings.domain.LateExcuse;
import vn.chiboso.meetings.domain.LateExcuses;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.RoomsForTests;
import vn.chiboso.membership.api.AbsencesNoted;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberStatus;

/** Of which meetings absences are told, and as of when. */
class AbsenceNewsTests {
    private static final Instant END = RoomsForTests.OPENED.plusSeconds(5400);
    private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");

    private final List<Object> told = new ArrayList<>();
    private final Told before = new Told();
    private final AbsenceNews news =
            new AbsenceNews(new NoExcuses(), before, told::add, Clock.fixed(NOW, RoomsForTests.ZONE));

    @Test
    void onlyARegularMeetingMakesAMonth() {
        for (var kind : MeetingKind.values()) {
            told.clear();
            news.again(room(kind, END));
            assertThat(told).as("%s", kind).hasSize(kind == MeetingKind.REGULAR ? 1 : 0);
        }
    }

    @Test
    void whatWasToldBeforeIsNotToldAFirstTime() {
        news.first(room(MeetingKind.REGULAR, null));
        assertThat(told).isEmpty();
        news.first(room(MeetingKind.REGULAR, END));
        news.first(room(MeetingKind.REGULAR, END));
        assertThat(told).singleElement().isInstanceOfSatisfying(AbsencesNoted.class, said -> {
            assertThat(said.at()).isEqualTo(END);
            assertThat(said.unexcused()).containsExactly(RoomsForTests.member(3));
        });
    }

    @Test
    void aMeetingIsOfTheDayOnWhichItWasOpenedInHanoi() {
        var room = room(MeetingKind.REGULAR, END);
        // planned for the evening of the third, opened after midnight of the fourth
        var moved = with(room, Instant.parse("2026-11-03T12:30:00Z"), Instant.parse("2026-11-03T17:30:00Z"));
        assertThat(news.day(moved)).isEqualTo("2026-11-04");
        assertThat(news.day(with(room, Instant.parse("2026-11-03T12:30:00Z"), null)))
                .isEqualTo("2026-11-03");
        news.again(moved);
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        AbsencesNoted.class, said -> assertThat(said.day()).isEqualTo(LocalDate.parse("2026-11-04")));
    }

    private static Room room(MeetingKind kind, @Nullable Instant concluded) {
        return RoomsForTests.room(
                kind,
                MeetingState.OPEN,
                List.of(
                        RoomsForTests.official(1),
                        RoomsForTests.seat(3, MemberStatus.OFFICIAL, Presence.ABSENT_WITHOUT_REASON)),
                concluded);
    }

    private static Room with(Room r, Instant planned, @Nullable Instant opened) {
        return new Room(
                r.meeting(),
                r.unit(),
                r.unitPath(),
                r.kind(),
                r.state(),
                r.month(),
                r.title(),
                planned,
                r.place(),
                opened,
                r.enteredAfterwards(),
                r.concludedAt(),
                r.chair(),
                r.secretary(),
                r.seats(),
                r.agenda());
    }

    private static final class NoExcuses implements Excuses {
        @Override
        public LateExcuses of(MeetingId meeting) {
            return new LateExcuses(List.of());
        }

        @Override
        public void add(MeetingId meeting, LateExcuse excuse, AccountId by) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Told implements ToldAbsences {
        private boolean any;

        @Override
        public Instant again(MeetingId meeting, Instant now) {
            return now;
        }

        @Override
        public boolean first(MeetingId meeting, Instant at) {
            var first = !any;
            any = true;
            return first;
        }

        @Override
        public List<MeetingId> missing(YearMonth from, @Nullable MeetingId after, int most) {
            throw new UnsupportedOperationException();
        }
    }
}
