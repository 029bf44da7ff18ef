package vn.chiboso.meetings.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.application.port.in.CheckInByCode;
import vn.chiboso.meetings.application.proceedings.StageForTests;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;

/** Everybody in the room types the code at once, and the pool has three connections. */
@MeetingsSlice
class CheckInCrowdTests {
    private static final int PEOPLE = 24;

    @Autowired
    StageForTests stage;

    @Autowired
    CheckInByCode checkIn;

    @Test
    void aCheckInNeedsOneConnection() throws Exception {
        var m = stage.open(YearMonth.of(2014, 1));
        var all = new ArrayList<Callable<Boolean>>();
        for (var n = 1; n <= PEOPLE; n++) {
            var who = PeopleForTests.actor(PeopleForTests.member(n));
            all.add(() -> {
                checkIn.checkIn(who, m, "123456");
                return true;
            });
        }
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            for (var done : threads.invokeAll(all, 60, TimeUnit.SECONDS)) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    @Test
    void wrongCodesAreCountedThoughTheyAreRefused() {
        var m = stage.open(YearMonth.of(2014, 2));
        for (var i = 0; i < 5; i++) {
            refused(() -> checkIn.checkIn(PeopleForTests.actor(PeopleForTests.MEMBER), m, "000000"), Reason.CODE_WRONG);
        }
        refused(() -> checkIn.checkIn(PeopleForTests.actor(PeopleForTests.MEMBER), m, "123456"), Reason.CODE_TOO_MANY);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, Reason reason) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        MeetingRefusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
    }
}
