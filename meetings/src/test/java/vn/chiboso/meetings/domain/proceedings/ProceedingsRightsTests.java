package vn.chiboso.meetings.domain.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.meetings.domain.RoomsForTests.member;
import static vn.chiboso.meetings.domain.RoomsForTests.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.RoomsForTests;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitPath;

class ProceedingsRightsTests {
    private final Room room = RoomsForTests.open(officials(1, 5));

    @Test
    void chairSecretariesAndTheMinutesTakerConduct() {
        assertThat(of(1, MemberStatus.OFFICIAL).conducts()).isTrue();
        assertThat(of(2, MemberStatus.OFFICIAL).conducts()).isTrue();
        assertThat(of(3, MemberStatus.OFFICIAL, Position.SECRETARY).conducts()).isTrue();
        assertThat(of(3, MemberStatus.OFFICIAL, Position.DEPUTY_SECRETARY).conducts())
                .isTrue();
        assertThat(of(3, MemberStatus.OFFICIAL, Position.COMMITTEE_MEMBER).conducts())
                .isFalse();
        assertThat(of(3, MemberStatus.OFFICIAL).conducts()).isFalse();
    }

    @Test
    void membersFollowAndReadOnceAdopted() {
        var member = of(3, MemberStatus.OFFICIAL);
        member.requireFollow();
        assertThat(member.mayRead(false)).isFalse();
        assertThat(member.mayRead(true)).isTrue();
        ProceedingsTests.refused(() -> member.requireRead(false), "not-yours");
        ProceedingsTests.refused(member::requireConduct, "not-yours");
    }

    @Test
    void aSuspendedMemberIsTurnedAwayAsOneOfTheBranch() {
        var seats = List.of(RoomsForTests.seat(7, MemberStatus.SUSPENDED, Presence.UNKNOWN));
        var rights =
                ProceedingsRights.of(RoomsForTests.open(seats), actor(7), standing(MemberStatus.SUSPENDED, Set.of()));
        ProceedingsTests.refused(rights::requireFollow, "not-yours");
    }

    @Test
    void inspectorsReadBeforeAdoptionAndNeverWrite() {
        var above = new Standing(
                RoomsForTests.UNIT,
                room.unitPath(),
                LocalDate.of(2026, 11, 3),
                null,
                Set.of(),
                Set.of(Position.INSPECTOR));
        var rights = ProceedingsRights.of(room, actor(50), above);
        rights.requireFollow();
        rights.requireRead(false);
        ProceedingsTests.refused(rights::requireConduct, "not-yours");
    }

    @Test
    void strangersFindNothing() {
        var rights = ProceedingsRights.of(room, actor(50), standing(null, Set.of()));
        ProceedingsTests.refused(rights::requireFollow, "no-meeting");
        ProceedingsTests.refused(rights::requireConduct, "no-meeting");
        ProceedingsTests.refused(() -> rights.requireRead(true), "no-meeting");
    }

    @Test
    void aCommitteeMeetingIsHiddenFromPlainMembers() {
        var committee = RoomsForTests.room(MeetingKind.COMMITTEE, MeetingState.OPEN, officials(1, 3), null);
        var plain = ProceedingsRights.of(committee, actor(9), standing(MemberStatus.OFFICIAL, Set.of()));
        ProceedingsTests.refused(plain::requireFollow, "no-meeting");
        var of = ProceedingsRights.of(
                committee, actor(9), standing(MemberStatus.OFFICIAL, Set.of(Position.COMMITTEE_MEMBER)));
        of.requireFollow();
    }

    @Test
    void aSeatTakenOnceGivesNothingToWhoHasLeft() {
        for (var n : List.of(1, 2, 3)) {
            var left = ProceedingsRights.of(room, actor(n), standing(null, Set.of()));
            ProceedingsTests.refused(left::requireConduct, "no-meeting");
            ProceedingsTests.refused(left::requireFollow, "no-meeting");
            ProceedingsTests.refused(() -> left.requireRead(true), "no-meeting");
        }
    }

    @Test
    void anOfficerSuspendedSinceConductsNoMore() {
        var suspended = of(1, MemberStatus.SUSPENDED);
        ProceedingsTests.refused(suspended::requireConduct, "not-yours");
        ProceedingsTests.refused(() -> suspended.requireRead(true), "not-yours");
    }

    @Test
    void theSuperiorInChargeOfTodayReads() {
        var superior = ProceedingsRights.of(room, actor(1), standing(null, Set.of(Position.SUPERIOR_IN_CHARGE)));
        superior.requireRead(false);
        assertThat(superior.conducts()).as("appointed and still in charge").isTrue();
    }

    @Test
    void whoLeftTheCommitteeLosesItsMeetings() {
        var committee = RoomsForTests.room(MeetingKind.COMMITTEE, MeetingState.OPEN, officials(1, 3), null);
        var left = ProceedingsRights.of(committee, actor(2), standing(MemberStatus.OFFICIAL, Set.of()));
        ProceedingsTests.refused(left::requireConduct, "no-meeting");
        ProceedingsTests.refused(() -> left.requireRead(true), "no-meeting");
    }

    private ProceedingsRights of(int n, MemberStatus status, Position... positions) {
        return ProceedingsRights.of(room, actor(n), standing(status, Set.of(positions)));
    }

    private static Actor actor(int n) {
        return new Actor(new AccountId(new UUID(9, n)), member(n), "Người " + n);
    }

    private static Standing standing(@Nullable MemberStatus status, Set<Position> here) {
        return new Standing(
                RoomsForTests.UNIT, new UnitPath("vn.38.1."), LocalDate.of(2026, 11, 3), status, here, Set.of());
    }
}
