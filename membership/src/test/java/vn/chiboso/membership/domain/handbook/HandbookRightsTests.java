package vn.chiboso.membership.domain.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/** Who reads a handbook, who judges, who answers. */
class HandbookRightsTests {
    private static final Standing STRANGER = standing(null, Set.of(), Set.of());
    private static final Standing FELLOW = standing(MemberStatus.OFFICIAL, Set.of(), Set.of());
    private static final Standing SECRETARY = standing(MemberStatus.OFFICIAL, Set.of(Position.SECRETARY), Set.of());
    private static final Standing COMMITTEE =
            standing(MemberStatus.OFFICIAL, Set.of(Position.COMMITTEE_MEMBER), Set.of());
    private static final Standing OFFICER = standing(null, Set.of(), Set.of(Position.PARTY_BUILDING_OFFICER));

    @Test
    void everybodyReadsTheirOwnHoweverExemptOrSuspended() {
        for (var status : MemberStatus.values()) {
            var own = new HandbookRights(standing(status, Set.of(), Set.of()), true, false);
            assertThat(own.reads() && own.readsCommitments()).isTrue();
            assertThat(own.judges() || own.answers()).isFalse();
        }
    }

    @Test
    void theCommitteeReadsAndJudgesAndItsLeadersAnswer() {
        assertThat(of(COMMITTEE, false).reads()).isTrue();
        assertThat(of(COMMITTEE, false).judges()).isTrue();
        assertThat(of(COMMITTEE, false).answers()).isFalse();
        assertThat(of(SECRETARY, false).answers()).isTrue();
        assertThat(of(FELLOW, false).reads() || of(FELLOW, false).readsCommitments())
                .isFalse();
    }

    @Test
    void nobodyJudgesOrAnswersThemselves() {
        var own = new HandbookRights(SECRETARY, true, true);
        assertThat(own.judges() || own.answers()).isFalse();
    }

    @Test
    void whoOverseesTheBranchReadsReviewTextsOfItsLeadersAlone() {
        assertThat(of(OFFICER, false).reads()).isTrue();
        assertThat(of(OFFICER, false).readsCommitments()).isFalse();
        assertThat(of(OFFICER, true).judges()).isTrue();
        assertThat(of(OFFICER, false).answers()).isTrue();
    }

    @Test
    void aSuspendedSecretaryReadsNobodyElses() {
        var suspended = standing(MemberStatus.SUSPENDED, Set.of(Position.SECRETARY), Set.of());
        assertThat(of(suspended, false).reads() || of(suspended, false).answers())
                .isFalse();
    }

    @Test
    void aStrangerIsToldOfNothingAFellowMemberIsToldNo() {
        assertRefused(STRANGER, Refusal.Kind.NOT_FOUND);
        assertRefused(FELLOW, Refusal.Kind.FORBIDDEN);
    }

    private static void assertRefused(Standing standing, Refusal.Kind kind) {
        assertThatThrownBy(() -> of(standing, false).require(false))
                .isInstanceOfSatisfying(
                        HandbookRefusal.class, no -> assertThat(no.kind()).isEqualTo(kind));
    }

    private static HandbookRights of(Standing standing, boolean leader) {
        return new HandbookRights(standing, false, leader);
    }

    private static Standing standing(@Nullable MemberStatus status, Set<Position> here, Set<Position> above) {
        return new Standing(
                new UnitId(new UUID(0, 1)), new UnitPath("vn.38."), LocalDate.of(2026, 11, 20), status, here, above);
    }
}
