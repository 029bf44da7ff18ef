package vn.chiboso.meetings.domain.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.meetings.domain.RoomsForTests.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiboso.meetings.api.ResolutionId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.domain.RoomsForTests;

class TaskTests {
    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 20);

    @Test
    void isDoneOnTimeUpToItsDeadline() {
        assertThat(given().done(DEADLINE, DEADLINE.plusDays(5)).isDoneOnTime()).isTrue();
        assertThat(given().done(DEADLINE.plusDays(1), DEADLINE.plusDays(5)).isDoneOnTime())
                .isFalse();
        assertThat(given().isDoneOnTime()).isFalse();
    }

    @Test
    void isNotDoneInTheFutureNorBeforeItWasGiven() {
        ResolutionTests.refused(() -> given().done(DEADLINE.plusDays(1), DEADLINE), "done-in-future", "day");
        ResolutionTests.refused(() -> task(TaskState.PLANNED, null).done(DEADLINE, DEADLINE), "not-given", null);
    }

    @Test
    void keepsTheFirstDayItWasReported() {
        var done = given().done(DEADLINE, DEADLINE);
        assertThat(done.done(DEADLINE.minusDays(3), DEADLINE)).isSameAs(done);
    }

    @Test
    void isConfirmedOrReturnedOnlyOnceReported() {
        ResolutionTests.refused(() -> given().confirmed(), "not-reported", null);
        ResolutionTests.refused(() -> given().returned(), "not-reported", null);
        var done = given().done(DEADLINE, DEADLINE);
        assertThat(done.confirmed().state()).isEqualTo(TaskState.CONFIRMED);
        assertThat(done.confirmed().confirmed().state()).isEqualTo(TaskState.CONFIRMED);
        assertThat(done.returned().state()).isEqualTo(TaskState.GIVEN);
        assertThat(done.returned().doneOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21,LATE", "2026-11-20,DUE_SOON", "2026-11-13,DUE_SOON", "2026-11-12,OPEN", "2026-01-01,OPEN"})
    void isMorePressingTheNearerItsDeadline(LocalDate today, Urgency urgency) {
        assertThat(given().urgencyOn(today)).isEqualTo(urgency);
        assertThat(task(TaskState.DONE, DEADLINE).urgencyOn(today)).isEqualTo(Urgency.DONE);
    }

    @Test
    void aReportOfProgressAndAReturnNeedWords() {
        for (var kind : TaskReport.Kind.values()) {
            var needsWords = kind == TaskReport.Kind.PROGRESS || kind == TaskReport.Kind.RETURNED;
            if (needsWords) {
                ResolutionTests.refused(() -> report(kind, "  "), "missing.note", "note");
            } else {
                assertThat(report(kind, "").note()).isEmpty();
            }
            ResolutionTests.refused(() -> report(kind, "x".repeat(1001)), "too-long", "note");
        }
    }

    @Test
    void concernsOwnerAndHelp() {
        assertThat(given().concerns(member(1))).isTrue();
        assertThat(given().concerns(member(2))).isTrue();
        assertThat(given().concerns(member(3))).isFalse();
    }

    private static TaskReport report(TaskReport.Kind kind, String note) {
        return new TaskReport(
                new UUID(1, 1), new TaskId(new UUID(7, 1)), kind, note, DEADLINE, "Hoa", RoomsForTests.OPENED);
    }

    private static Task given() {
        return task(TaskState.GIVEN, null);
    }

    private static Task task(TaskState state, @Nullable LocalDate done) {
        return new Task(
                new TaskId(new UUID(7, 1)),
                new ResolutionId(new UUID(6, 1)),
                RoomsForTests.UNIT,
                "Việc",
                new Person(member(1), "An"),
                List.of(new Person(member(2), "Bình")),
                DEADLINE,
                state,
                done,
                1);
    }
}
