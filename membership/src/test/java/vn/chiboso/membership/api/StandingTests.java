package vn.chiboso.membership.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTests {
    @ParameterizedTest
    @EnumSource(names = {"SECRETARY", "DEPUTY_SECRETARY"})
    void aSuspendedLeaderLeadsNothing(Position position) {
        assertThat(standing(MemberStatus.OFFICIAL, position).leads()).isTrue();
        assertThat(standing(MemberStatus.OFFICIAL, position).isOfCommittee()).isTrue();
        assertThat(standing(MemberStatus.SUSPENDED, position).leads()).isFalse();
        assertThat(standing(MemberStatus.SUSPENDED, position).isOfCommittee()).isFalse();
    }

    @Test
    void aSuspendedCommitteeMemberIsNoneButStillOfTheUnit() {
        var standing = standing(MemberStatus.SUSPENDED, Position.COMMITTEE_MEMBER);
        assertThat(standing.isOfCommittee()).isFalse();
        assertThat(standing.isOfUnit()).isTrue();
    }

    private static Standing standing(MemberStatus status, Position position) {
        return new Standing(
                new UnitId(new UUID(7, 1)),
                new UnitPath("vn.38."),
                LocalDate.of(2026, 11, 3),
                status,
                Set.of(position),
                Set.of());
    }
}
