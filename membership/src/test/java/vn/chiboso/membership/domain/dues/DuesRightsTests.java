package vn.chiboso.membership.domain.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal.Kind;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

class DuesRightsTests {
    @ParameterizedTest
    @EnumSource(names = {"SECRETARY", "DEPUTY_SECRETARY", "COMMITTEE_MEMBER"})
    void theCommitteeKeepsTheDues(Position position) {
        assertThat(rights(MemberStatus.OFFICIAL, Set.of(position), Set.of(), false)
                        .keeps())
                .isTrue();
        assertThat(rights(MemberStatus.SUSPENDED, Set.of(position), Set.of(), false)
                        .keeps())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTY_BUILDING_OFFICER", "ORGANISATION_OFFICER", "OFFICE_OFFICER", "INSPECTOR"})
    void nobodyAboveSeesWhatOnePersonOwes(Position position) {
        assertThat(refused(rights(null, Set.of(), Set.of(position), false))).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void aFellowIsToldNoAndAStrangerNothing() {
        assertThat(refused(rights(MemberStatus.OFFICIAL, Set.of(), Set.of(), false)))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(rights(MemberStatus.OFFICIAL, Set.of(Position.GROUP_LEADER), Set.of(), false)))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(rights(null, Set.of(), Set.of(), false))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(rights(null, Set.of(), Set.of(), true))).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void numbersAreReadByOfficersAndAddedFromTheProvinceUp() {
        assertThat(new DuesRuleRights(false, true, false).mayAdd()).isFalse();
        assertThat(new DuesRuleRights(false, true, true).mayAdd()).isTrue();
        assertThat(new DuesRuleRights(true, false, false).mayAdd()).isTrue();
        assertThatCode(new DuesRuleRights(false, true, false)::requireReads).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(DuesRefusal.class, new DuesRuleRights(false, false, false)::requireReads)
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(catchThrowableOfType(DuesRefusal.class, new DuesRuleRights(false, true, false)::requireAdds)
                        .kind())
                .isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void nobodyExemptsThemselves() {
        var exempt = new DuesDeclaration(
                new DuesDeclarationId(new UUID(3, 1)),
                new MemberId(new UUID(2, 1)),
                YearMonth.of(2026, 11),
                DuesGroup.EXEMPT,
                null,
                ExemptReason.HARDSHIP,
                "NQ 11",
                true,
                "Bình");
        assertThatCode(() -> exempt.requireMayBeDeclaredBy(true)).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(DuesRefusal.class, () -> exempt.requireMayBeDeclaredBy(false))
                        .field())
                .isEqualTo("group");
    }

    private static Kind refused(DuesRights rights) {
        return catchThrowableOfType(DuesRefusal.class, rights::requireKeeps).kind();
    }

    private static DuesRights rights(
            @Nullable MemberStatus status, Set<Position> here, Set<Position> above, boolean technical) {
        var standing = new Standing(
                new UnitId(new UUID(7, 1)), new UnitPath("vn.38."), LocalDate.of(2026, 11, 20), status, here, above);
        return new DuesRights(standing, technical);
    }
}
