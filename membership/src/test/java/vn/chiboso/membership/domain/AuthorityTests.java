package vn.chiboso.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

class AuthorityTests {
    @ParameterizedTest
    @EnumSource(names = {"SECRETARY", "DEPUTY_SECRETARY"})
    void whoLeadsIsDecidedFromAboveOnly(Position leading) {
        assertThat(leader(leading).mayGive(Position.SECRETARY)).isFalse();
        assertThat(leader(leading).mayGive(Position.DEPUTY_SECRETARY)).isFalse();
        assertThat(leader(leading).mayGive(Position.COMMITTEE_MEMBER)).isTrue();
        assertThat(leader(leading).mayGive(Position.GROUP_LEADER)).isTrue();
        assertThat(officer().mayGive(leading)).isTrue();
        assertThat(new Authority(standing(Set.of(), Set.of()), true).mayGive(leading))
                .isTrue();
    }

    private static Authority leader(Position position) {
        return new Authority(standing(Set.of(position), Set.of()), false);
    }

    private static Authority officer() {
        return new Authority(standing(Set.of(), Set.of(Position.PARTY_BUILDING_OFFICER)), false);
    }

    private static Standing standing(Set<Position> here, Set<Position> above) {
        return new Standing(
                new UnitId(new UUID(7, 1)),
                new UnitPath("vn.38."),
                LocalDate.of(2026, 11, 3),
                MemberStatus.OFFICIAL,
                here,
                above);
    }
}
