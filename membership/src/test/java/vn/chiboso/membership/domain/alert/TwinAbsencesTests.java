package vn.chiboso.membership.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;

/** One person, one duty a month, on however many rolls. */
class TwinAbsencesTests {
    private static final MemberId KEPT = new MemberId(new UUID(1, 1));
    private static final MemberId GONE = new MemberId(new UUID(1, 2));
    private static final MemberId FIRST = new MemberId(new UUID(1, 3));
    private static final UnitId VILLAGE = new UnitId(new UUID(2, 1));
    private static final UnitId OFFICE = new UnitId(new UUID(2, 2));
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MERGED = LocalDate.of(2026, 11, 20);

    private final List<TwinAbsences.Absence> absences = new ArrayList<>();
    private final List<TwinAbsences.Meeting> meetings = new ArrayList<>();
    private final List<Map.Entry<MemberId, Act>> acts = new ArrayList<>();
    private List<TwinAbsences.Joined> merges = List.of(new TwinAbsences.Joined(GONE, KEPT, MERGED));

    @Test
    void ofTwoRecordsInOneBranchOneIsAlwaysAway() {
        entered(KEPT, VILLAGE, JANUARY);
        entered(GONE, VILLAGE, JANUARY);
        met(VILLAGE, 9, GONE);
        met(VILLAGE, 10, KEPT);
        assertThat(missed()).isEmpty();
        met(VILLAGE, 11, KEPT, GONE);
        assertThat(missed()).containsExactly(YearMonth.of(2026, 11));
    }

    @Test
    void twoRealAbsencesInTwoBranchesDoNotExcuseOneAnother() {
        entered(KEPT, VILLAGE, JANUARY);
        entered(GONE, OFFICE, JANUARY);
        met(VILLAGE, 9, KEPT);
        met(OFFICE, 9, GONE);
        assertThat(missed()).as("one month").containsExactly(YearMonth.of(2026, 9));
        met(VILLAGE, 10, KEPT);
        met(OFFICE, 10, GONE);
        assertThat(missed()).as("two months").containsExactly(YearMonth.of(2026, 9), YearMonth.of(2026, 10));
    }

    @Test
    void whoWasAtTheOtherBranchInThatMonthMissedNothing() {
        entered(KEPT, VILLAGE, JANUARY);
        entered(GONE, OFFICE, JANUARY);
        met(VILLAGE, 9, KEPT);
        met(OFFICE, 9);
        assertThat(missed()).isEmpty();
        met(VILLAGE, 10, KEPT);
        met(OFFICE, 11);
        assertThat(missed()).as("another month").containsExactly(YearMonth.of(2026, 10));
    }

    @Test
    void nobodyIsAtAMeetingOfABranchOnWhoseRollTheyWereNotThatDay() {
        entered(KEPT, VILLAGE, JANUARY);
        entered(GONE, VILLAGE, JANUARY);
        acts.add(Map.entry(
                GONE,
                Act.to(
                        new ActId(UUID.randomUUID()),
                        ActKind.TRANSFERRED,
                        LocalDate.of(2026, 9, 10),
                        OFFICE,
                        null,
                        null,
                        null)));
        met(VILLAGE, 9, KEPT);
        assertThat(missed()).as("still on both rolls").isEmpty();
        met(VILLAGE, 10, KEPT);
        assertThat(missed()).containsExactly(YearMonth.of(2026, 10));
    }

    @Test
    void aGuestHasToBeAtTheHosts() {
        entered(KEPT, VILLAGE, JANUARY);
        entered(GONE, VILLAGE, JANUARY);
        acts.add(Map.entry(
                GONE,
                Act.to(
                        new ActId(UUID.randomUUID()),
                        ActKind.HOSTED,
                        LocalDate.of(2026, 8, 10),
                        OFFICE,
                        LocalDate.of(2026, 12, 31),
                        null,
                        null)));
        met(VILLAGE, 9, KEPT);
        assertThat(missed()).as("at home nobody expects a guest").hasSize(1);
        met(OFFICE, 9);
        assertThat(missed()).isEmpty();
    }

    @Test
    void onceTheyAreOneThereIsNobodyElse() {
        merges = List.of(new TwinAbsences.Joined(GONE, KEPT, LocalDate.of(2026, 8, 20)));
        entered(KEPT, VILLAGE, JANUARY);
        entered(GONE, VILLAGE, JANUARY);
        met(VILLAGE, 9, KEPT);
        met(VILLAGE, 10, GONE);
        assertThat(missed()).hasSize(2);
    }

    @Test
    void mergesOfMergesAreFollowedByTheirDays() {
        merges = List.of(
                new TwinAbsences.Joined(FIRST, GONE, LocalDate.of(2026, 8, 20)),
                new TwinAbsences.Joined(GONE, KEPT, MERGED));
        entered(FIRST, VILLAGE, JANUARY);
        entered(GONE, VILLAGE, JANUARY);
        entered(KEPT, OFFICE, JANUARY);
        met(VILLAGE, 8, FIRST);
        assertThat(missed()).as("the other one was there").isEmpty();
        met(VILLAGE, 9, GONE);
        assertThat(missed()).as("one by then").containsExactly(YearMonth.of(2026, 9));
        met(OFFICE, 9);
        assertThat(missed()).isEmpty();
    }

    @Test
    void aMeetingOfNobodyKnowsWhichBranchProvesNothing() {
        entered(KEPT, VILLAGE, JANUARY);
        entered(GONE, VILLAGE, JANUARY);
        met(null, 9, KEPT);
        assertThat(missed()).hasSize(1);
    }

    private Iterable<YearMonth> missed() {
        return new TwinAbsences(absences, merges, meetings, acts).missed().keySet();
    }

    private void entered(MemberId record, UnitId unit, LocalDate on) {
        acts.add(Map.entry(
                record, Act.entered(new ActId(UUID.randomUUID()), on, unit, MemberStatus.OFFICIAL, null, null)));
    }

    private void met(@org.jspecify.annotations.Nullable UnitId unit, int month, MemberId... missing) {
        var meeting = UUID.randomUUID();
        var day = LocalDate.of(2026, month, 3);
        meetings.add(new TwinAbsences.Meeting(meeting, unit, YearMonth.from(day), day));
        for (var record : missing) {
            absences.add(new TwinAbsences.Absence(record, meeting, YearMonth.from(day), day));
        }
    }
}
