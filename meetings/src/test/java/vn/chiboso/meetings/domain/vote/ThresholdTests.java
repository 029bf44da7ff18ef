package vn.chiboso.meetings.domain.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.chiboso.meetings.domain.RoomsForTests.officials;
import static vn.chiboso.meetings.domain.RoomsForTests.seat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.RoomsForTests;
import vn.chiboso.membership.api.MemberStatus;

class ThresholdTests {
    static final VoteRule HALF = rule(VoteSubject.ORDINARY, 1, 2, Comparison.MORE_THAN, EnumSet.allOf(Deduction.class));
    static final VoteRule TWO_THIRDS =
            rule(VoteSubject.ADMISSION, 2, 3, Comparison.AT_LEAST, EnumSet.allOf(Deduction.class));

    static VoteRule rule(VoteSubject s, int n, int d, Comparison c, Set<Deduction> deductions) {
        return new VoteRule(s, n, d, c, deductions, VoteMode.OPEN, "Điều lệ Đảng");
    }

    @Test
    void moreThanHalfIsTheSmallestNumberWhoseDoubleExceedsTheBase() {
        for (var n = 1; n <= 200; n++) {
            var required = HALF.over(officials(1, n)).required();
            assertThat(required * 2).as("base %d", n).isGreaterThan(n);
            assertThat((required - 1) * 2).as("base %d", n).isLessThanOrEqualTo(n);
        }
    }

    @Test
    void atLeastTwoThirdsIsTheSmallestNumberWhoseTripleReachesTwiceTheBase() {
        for (var n = 1; n <= 200; n++) {
            var required = TWO_THIRDS.over(officials(1, n)).required();
            assertThat(required * 3).as("base %d", n).isGreaterThanOrEqualTo(2 * n);
            assertThat((required - 1) * 3).as("base %d", n).isLessThan(2 * n);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "2,2,2", "3,2,2", "4,3,3", "5,3,4", "6,4,4", "7,4,5", "9,5,6", "31,16,21", "33,17,22"})
    void smallBranchesByHand(int base, int half, int twoThirds) {
        assertThat(HALF.over(officials(1, base)).required()).isEqualTo(half);
        assertThat(TWO_THIRDS.over(officials(1, base)).required()).isEqualTo(twoThirds);
    }

    @Test
    void explainsItselfInParts() {
        var seats = new ArrayList<>(officials(1, 31));
        seats.add(seat(40, MemberStatus.OFFICIAL, Presence.ABSENT_WITH_REASON));
        seats.add(seat(41, MemberStatus.OFFICIAL, Presence.ABSENT_WITH_REASON));

        var t = HALF.over(seats);

        assertThat(t.officials()).isEqualTo(33);
        assertThat(t.base()).isEqualTo(31);
        assertThat(t.required()).isEqualTo(16);
        assertThat(t.parts()).containsExactly(new Threshold.Part(Deduction.ABSENT_WITH_REASON, 2));
    }

    @Test
    void absentWithoutReasonAndNotCalledStayInTheBase() {
        var seats = List.of(
                seat(1, MemberStatus.OFFICIAL, Presence.ABSENT_WITHOUT_REASON),
                seat(2, MemberStatus.OFFICIAL, Presence.UNKNOWN),
                seat(3, MemberStatus.OFFICIAL, Presence.ONLINE));
        assertThat(HALF.over(seats).base()).isEqualTo(3);
    }

    @Test
    void probationaryHostedAndSuperiorsAreNeverCounted() {
        var seats = List.of(
                seat(1, MemberStatus.OFFICIAL, Presence.IN_PERSON),
                seat(2, MemberStatus.PROBATIONARY, Presence.IN_PERSON),
                seat(3, MemberStatus.HOSTED, Presence.IN_PERSON),
                RoomsForTests.superior(4, Presence.IN_PERSON));
        assertThat(HALF.over(seats).officials()).isEqualTo(1);
        assertThat(HALF.over(seats).base()).isEqualTo(1);
    }

    @Test
    void anExemptMemberWhoComesIsCountedAndOneAtHomeIsNot() {
        for (var exempt : List.of(MemberStatus.EXEMPT, MemberStatus.TEMPORARILY_EXEMPT)) {
            var here = HALF.over(List.of(seat(1, exempt, Presence.IN_PERSON)));
            var away = HALF.over(List.of(seat(1, exempt, Presence.UNKNOWN)));
            assertThat(here.base()).isEqualTo(1);
            assertThat(away.base()).isZero();
            assertThat(away.parts()).containsExactly(new Threshold.Part(Deduction.EXEMPT_NOT_PRESENT, 1));
        }
    }

    @Test
    void suspendedAndTransferredMembersAreLeftOutOnce() {
        var seats = List.of(
                seat(1, MemberStatus.SUSPENDED, Presence.UNKNOWN),
                seat(2, MemberStatus.TRANSFERRED_OUT, Presence.ABSENT_WITH_REASON),
                seat(3, MemberStatus.OFFICIAL, Presence.IN_PERSON));
        var t = HALF.over(seats);
        assertThat(t.officials()).isEqualTo(3);
        assertThat(t.base()).isEqualTo(1);
        assertThat(t.parts())
                .containsExactlyInAnyOrder(
                        new Threshold.Part(Deduction.TRANSFERRED_OUT, 1), new Threshold.Part(Deduction.SUSPENDED, 1));
    }

    @Test
    void aMemberTransferredForATimeWhoComesHomeVotesAndIsCounted() {
        var home = seat(1, MemberStatus.TRANSFERRED_OUT, Presence.IN_PERSON);
        assertThat(home.mayVote()).isTrue();
        for (var rule : List.of(HALF, TWO_THIRDS)) {
            assertThat(rule.over(List.of(home)).base()).isEqualTo(1);
            assertThat(rule.over(List.of(home)).parts()).isEmpty();
        }
        var away = seat(1, MemberStatus.TRANSFERRED_OUT, Presence.UNKNOWN);
        assertThat(away.mayVote()).isFalse();
        assertThat(HALF.over(List.of(away)).base()).isZero();
    }

    @Test
    void admissionLeavesOutThoseExcusedAndSuspendedToo() {
        var seats = new ArrayList<>(officials(1, 4));
        seats.add(seat(5, MemberStatus.OFFICIAL, Presence.ABSENT_WITH_REASON));
        seats.add(seat(6, MemberStatus.OFFICIAL, Presence.ABSENT_WITH_REASON));
        seats.add(seat(7, MemberStatus.SUSPENDED, Presence.UNKNOWN));
        assertThat(TWO_THIRDS.over(seats).officials()).isEqualTo(7);
        assertThat(TWO_THIRDS.over(seats).base()).isEqualTo(4);
        assertThat(TWO_THIRDS.over(seats).required()).isEqualTo(3);
        assertThat(HALF.over(seats).required()).isEqualTo(3);
    }

    @Test
    void aProbationaryMemberWhoIsAwayOrExemptIsNoOfficialOne() {
        for (var status : List.of(MemberStatus.TRANSFERRED_OUT, MemberStatus.TEMPORARILY_EXEMPT)) {
            var home = RoomsForTests.probationary(seat(1, status, Presence.IN_PERSON));
            var away = RoomsForTests.probationary(seat(2, status, Presence.UNKNOWN));
            assertThat(home.mayVote()).isFalse();
            for (var rule : List.of(HALF, TWO_THIRDS)) {
                assertThat(rule.over(List.of(home, away)).officials()).isZero();
                assertThat(rule.over(List.of(home, away)).parts()).isEmpty();
            }
        }
    }

    @Test
    void nobodyDecidesForAnEmptyBase() {
        var t = TWO_THIRDS.over(List.of());
        assertThat(t.base()).isZero();
        assertThat(t.isReachedBy(0)).isFalse();
        assertThat(t.isReachedBy(5)).isFalse();
    }

    @Test
    void isReachedAtTheRequiredNumberAndNotBelow() {
        var t = HALF.over(officials(1, 31));
        assertThat(t.isReachedBy(15)).isFalse();
        assertThat(t.isReachedBy(16)).isTrue();
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(VoteSubject.ORDINARY, 3, 2, Comparison.AT_LEAST, Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(VoteSubject.ORDINARY, 0, 2, Comparison.AT_LEAST, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Threshold(5, List.of(), 4, 3, HALF));
    }
}
