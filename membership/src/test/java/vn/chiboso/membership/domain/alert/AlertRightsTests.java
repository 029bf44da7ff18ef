package vn.chiboso.membership.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitPath;

class AlertRightsTests {
    @Test
    void theCommitteeAndTheOverseersReadAndTheLeadersSettle() {
        var committee = rights(MemberStatus.OFFICIAL, Set.of(Position.COMMITTEE_MEMBER), Set.of());
        assertThat(committee.reads()).isTrue();
        assertThat(committee.settles()).isFalse();
        var deputy = rights(MemberStatus.OFFICIAL, Set.of(Position.DEPUTY_SECRETARY), Set.of());
        assertThat(deputy.settles()).isTrue();
        var above = rights(null, Set.of(), Set.of(Position.ORGANISATION_OFFICER));
        assertThat(above.reads()).isTrue();
        assertThat(above.settles()).isFalse();
        assertThat(rights(null, Set.of(), Set.of(Position.INSPECTOR)).reads()).isFalse();
        assertThat(rights(MemberStatus.SUSPENDED, Set.of(Position.SECRETARY), Set.of())
                        .reads())
                .isFalse();
    }

    @Test
    void aFellowIsToldNoAndAStrangerOfNothing() {
        assertThatThrownBy(
                        () -> rights(MemberStatus.OFFICIAL, Set.of(), Set.of()).requireReads())
                .satisfies(no -> assertThat(((Refusal) no).kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThatThrownBy(() -> rights(null, Set.of(), Set.of()).requireReadsOwn())
                .satisfies(no -> assertThat(((Refusal) no).kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(rights(MemberStatus.EXEMPT, Set.of(), Set.of()).readsOwn()).isTrue();
    }

    private static AlertRights rights(@Nullable MemberStatus status, Set<Position> here, Set<Position> above) {
        return new AlertRights(
                new Standing(Scene.BRANCH, new UnitPath("a.b."), LocalDate.of(2026, 11, 20), status, here, above),
                false);
    }
}
