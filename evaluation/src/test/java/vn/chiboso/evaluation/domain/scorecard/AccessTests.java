package vn.chiboso.evaluation.domain.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.evaluation.Facts;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Standing;

class AccessTests {
    private static Access access(@Nullable MemberStatus status, Set<Position> here, Set<Position> above) {
        return new Access(new Standing(Facts.BRANCH, Facts.PATH, LocalDate.of(2026, 11, 20), status, here, above));
    }

    @Test
    void theCommitteeScoresAndDoesNotDecide() {
        for (var position : List.of(Position.SECRETARY, Position.DEPUTY_SECRETARY, Position.COMMITTEE_MEMBER)) {
            var access = access(MemberStatus.OFFICIAL, Set.of(position), Set.of());
            assertThat(access.mayScore()).isTrue();
            assertThat(access.mayDecide()).isFalse();
            assertThat(access.mayRead(ScorecardState.DRAFT)).isTrue();
        }
    }

    @Test
    void membersReadWhatIsBeforeTheBranchAndNoDrafts() {
        for (var status : List.of(MemberStatus.OFFICIAL, MemberStatus.PROBATIONARY, MemberStatus.TRANSFERRED_OUT)) {
            var access = access(status, Set.of(), Set.of());
            assertThat(access.mayRead(ScorecardState.DRAFT)).isFalse();
            assertThat(access.mayRead(ScorecardState.TABLED)).isTrue();
            assertThat(access.mayReadAdopted()).isTrue();
            assertThat(access.mayScore()).isFalse();
        }
    }

    @Test
    void amongMembersADraftIsToldApartFromWhatIsNotTheirs() {
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(
                        () -> access(MemberStatus.OFFICIAL, Set.of(), Set.of()).requireRead(ScorecardState.DRAFT))
                .matches(refusal -> refusal.reason() == Reason.NOT_TABLED);
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(
                        () -> access(MemberStatus.EXEMPT, Set.of(), Set.of()).requireRead(ScorecardState.DRAFT))
                .matches(refusal -> refusal.reason() == Reason.NOT_ALLOWED);
    }

    @Test
    void exemptAndSuspendedMembersReadNothingHere() {
        assertThat(access(MemberStatus.EXEMPT, Set.of(), Set.of()).mayReadAdopted())
                .isFalse();
        assertThat(access(MemberStatus.SUSPENDED, Set.of(), Set.of()).mayReadAdopted())
                .isFalse();
    }

    @Test
    void officersAboveDecideInspectorsOnlyRead() {
        assertThat(access(null, Set.of(), Set.of(Position.PARTY_BUILDING_OFFICER))
                        .mayDecide())
                .isTrue();
        assertThat(access(null, Set.of(), Set.of(Position.ORGANISATION_OFFICER)).mayDecide())
                .isTrue();
        var inspector = access(null, Set.of(), Set.of(Position.INSPECTOR));
        assertThat(inspector.mayDecide()).isFalse();
        assertThat(inspector.mayRead(ScorecardState.DRAFT)).isTrue();
        assertThat(access(null, Set.of(), Set.of(Position.OFFICE_OFFICER)).mayReadAdopted())
                .isFalse();
    }

    @Test
    void aStrangerLearnsNothingAnInsiderThatItIsNotTheirs() {
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(() -> access(null, Set.of(), Set.of()).requireScore())
                .matches(refusal -> refusal.reason() == Reason.UNKNOWN);
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(
                        () -> access(MemberStatus.OFFICIAL, Set.of(), Set.of()).requireDecide())
                .matches(refusal -> refusal.reason() == Reason.NOT_ALLOWED);
    }
}
