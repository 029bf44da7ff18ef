package vn.chiboso.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitKind;

class UnitCompositionTests {
    private final UnitComposition commune = new UnitComposition(
            Map.of(UnitKind.COMMUNE, 1, UnitKind.BASE, 2, UnitKind.BRANCH, 88),
            Map.of(MemberStatus.OFFICIAL, 2_310, MemberStatus.EXEMPT, 40, MemberStatus.HOSTED, 5));

    @Test
    void aUnitIsNotBelowItself() {
        assertThat(commune.unitsBelow()).isEqualTo(90);
        assertThat(commune.below(UnitKind.COMMUNE)).isEqualTo(Map.of(UnitKind.BASE, 2, UnitKind.BRANCH, 88));
        assertThat(commune.below(UnitKind.BRANCH)).containsEntry(UnitKind.BRANCH, 87);
    }

    @Test
    void partyGroupsAreCountedApart() {
        var branch = new UnitComposition(Map.of(UnitKind.BRANCH, 1, UnitKind.GROUP, 8), Map.of());
        assertThat(branch.unitsBelow()).isZero();
        assertThat(branch.groups()).isEqualTo(8);
        assertThat(commune.groups()).isZero();
    }

    @Test
    void guestsAreCountedAtHome() {
        assertThat(commune.members()).isEqualTo(2_350);
    }

    @Test
    void whatStandsNowhereHasNothing() {
        var nothing = new UnitComposition(Map.of(), Map.of());
        assertThat(nothing.unitsBelow()).isZero();
        assertThat(nothing.members()).isZero();
        assertThat(nothing.below(UnitKind.BRANCH)).isEmpty();
    }
}
