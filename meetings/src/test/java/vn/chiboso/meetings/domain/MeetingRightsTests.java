package vn.chiboso.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

class MeetingRightsTests {
    private static final UnitId UNIT = new UnitId(UUID.randomUUID());
    private static final MemberId CHAIR = new MemberId(UUID.randomUUID());
    private static final MemberId OTHER = new MemberId(UUID.randomUUID());

    @Test
    void secretaryAndDeputyDoEverything() {
        for (var post : Set.of(Position.SECRETARY, Position.DEPUTY_SECRETARY)) {
            assertThat(rights(member(Set.of(post)), OTHER, MeetingKind.REGULAR))
                    .isEqualTo(new MeetingRights(true, true, true, true, true, true));
        }
    }

    @Test
    void committeeMembersArrangeTheAgendaOnly() {
        assertThat(rights(member(Set.of(Position.COMMITTEE_MEMBER)), OTHER, MeetingKind.REGULAR))
                .isEqualTo(new MeetingRights(true, true, false, false, true, true));
    }

    @Test
    void membersRead() {
        assertThat(rights(member(Set.of()), OTHER, MeetingKind.REGULAR))
                .as("papers only once they are told")
                .isEqualTo(new MeetingRights(true, false, false, false, false, true));
    }

    @Test
    void theChairOfTheMeetingCallsTheRoll() {
        assertThat(rights(member(Set.of()), CHAIR, MeetingKind.REGULAR).callRoll())
                .isTrue();
    }

    @Test
    void thoseAboveRead() {
        for (var post : Set.of(Position.PARTY_BUILDING_OFFICER, Position.ORGANISATION_OFFICER, Position.INSPECTOR)) {
            assertThat(rights(standing(null, Set.of(), Set.of(post)), OTHER, MeetingKind.REGULAR))
                    .isEqualTo(new MeetingRights(true, false, false, false, true, true));
        }
        var inCharge = standing(null, Set.of(Position.SUPERIOR_IN_CHARGE), Set.of());
        assertThat(rights(inCharge, OTHER, MeetingKind.COMMITTEE).see()).isTrue();
    }

    @Test
    void whoIsExemptOrSuspendedIsNotLedToScores() {
        for (var status : Set.of(MemberStatus.EXEMPT, MemberStatus.SUSPENDED)) {
            var rights = rights(standing(status, Set.of(), Set.of()), OTHER, MeetingKind.REGULAR);
            assertThat(rights.see()).isTrue();
            assertThat(rights.score()).isFalse();
        }
        var away = standing(MemberStatus.TRANSFERRED_OUT, Set.of(), Set.of());
        assertThat(rights(away, OTHER, MeetingKind.REGULAR).score()).isTrue();
    }

    @Test
    void nobodyIsLedToScoresOfACommitteeMeeting() {
        assertThat(rights(member(Set.of(Position.SECRETARY)), OTHER, MeetingKind.COMMITTEE)
                        .score())
                .isFalse();
    }

    @Test
    void aCommitteeMeetingIsHiddenFromOrdinaryMembers() {
        assertThat(rights(member(Set.of()), OTHER, MeetingKind.COMMITTEE).see()).isFalse();
        assertThat(rights(member(Set.of(Position.COMMITTEE_MEMBER)), OTHER, MeetingKind.COMMITTEE)
                        .see())
                .isTrue();
    }

    @Test
    void aStrangerIsToldNothingEvenAsChair() {
        var stranger = standing(null, Set.of(), Set.of());
        var rights = rights(stranger, CHAIR, MeetingKind.REGULAR);

        assertThat(rights).isEqualTo(new MeetingRights(false, false, false, false, false, false));
        assertThatThrownBy(rights::requireLead)
                .isInstanceOfSatisfying(
                        MeetingRefusal.class, r -> assertThat(r.reason()).isEqualTo(Reason.NO_SUCH_MEETING));
        assertThatThrownBy(() -> MeetingRights.requirePlanner(stranger))
                .isInstanceOfSatisfying(
                        MeetingRefusal.class, r -> assertThat(r.reason()).isEqualTo(Reason.NO_SUCH_UNIT));
        assertThatThrownBy(() -> MeetingRights.requirePlanner(member(Set.of())))
                .isInstanceOfSatisfying(
                        MeetingRefusal.class, r -> assertThat(r.reason()).isEqualTo(Reason.NOT_YOURS));
    }

    private static MeetingRights rights(Standing standing, MemberId who, MeetingKind kind) {
        var prepares = kind == MeetingKind.COMMITTEE ? new MeetingId(UUID.randomUUID()) : null;
        var occasion = new Occasion(
                new MeetingId(UUID.randomUUID()), UNIT, new UnitPath("vn."), kind, YearMonth.of(2026, 12), prepares);
        var plan = new Plan("Họp", Instant.parse("2026-12-03T12:30:00Z"), 90, "", MeetingForm.IN_PERSON, null, CHAIR);
        var meeting = Meeting.plan(occasion, plan, Agenda.empty(), Instant.parse("2026-11-20T05:00:00Z"));
        return MeetingRights.of(standing, who, meeting);
    }

    private static Standing member(Set<Position> here) {
        return standing(MemberStatus.OFFICIAL, here, Set.of());
    }

    private static Standing standing(@Nullable MemberStatus status, Set<Position> here, Set<Position> above) {
        return new Standing(UNIT, new UnitPath("vn."), LocalDate.of(2026, 11, 20), status, here, above);
    }
}
