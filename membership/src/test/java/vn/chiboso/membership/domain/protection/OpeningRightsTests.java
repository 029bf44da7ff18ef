package vn.chiboso.membership.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.Authority;

class OpeningRightsTests {
    private static final UnitId UNIT = new UnitId(new UUID(0, 1));

    @Test
    void theCitizenIdIsForOfficersAboveTheResidenceForKeepersThePhoneForTheCommittee() {
        assertThat(rights(MemberStatus.OFFICIAL, Position.COMMITTEE_MEMBER, false)
                        .openable())
                .containsExactly(PrivateField.PHONE);
        assertThat(rights(MemberStatus.OFFICIAL, Position.SECRETARY, false).openable())
                .containsExactly(PrivateField.RESIDENCE, PrivateField.PHONE);
        assertThat(rights(null, Position.PARTY_BUILDING_OFFICER, true).openable())
                .containsExactlyInAnyOrder(PrivateField.values());
    }

    @Test
    void nobodyElseOpensAnything() {
        for (var position : new Position[] {
            Position.GROUP_LEADER, Position.SUPERIOR_IN_CHARGE, Position.INSPECTOR, Position.OFFICE_OFFICER
        }) {
            var rights = rights(null, position, position != Position.GROUP_LEADER);
            assertThat(rights.openable()).as(position.name()).isEmpty();
            assertThat(rights.mayExport()).isFalse();
            assertThat(rights.maySearch()).isFalse();
        }
        var suspended = rights(MemberStatus.SUSPENDED, Position.SECRETARY, false);
        assertThat(suspended.openable()).isEmpty();
        var technical = new OpeningRights(new Authority(standing(null, null, false), true));
        assertThat(technical.openable()).isEmpty();
        assertThat(technical.mayExport()).isFalse();
    }

    @Test
    void aStrangerIsToldThereIsNobodyAndAnInsiderIsToldNo() {
        assertThatThrownBy(() -> rights(null, null, false).requireMayOpen(PrivateField.PHONE))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() -> rights(MemberStatus.OFFICIAL, Position.SECRETARY, false)
                        .requireMayOpen(PrivateField.CITIZEN_ID))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }

    @Test
    void manyOpeningsAreToldOnceAndTooManyAreRefused() {
        var searches = new SearchLimits(2, 3, 5);
        searches.require(new SearchLimits.Before(2, 4), "text");
        assertThat(searches.becomesUnusual(new SearchLimits.Before(1, 1))).isTrue();
        assertThat(searches.becomesUnusual(new SearchLimits.Before(2, 2))).isFalse();
        assertThat(searches.becomesUnusual(new SearchLimits.Before(0, 4))).isTrue();
        assertThatThrownBy(() -> searches.require(new SearchLimits.Before(3, 3), "text"))
                .hasMessageContaining("searched-hour");
        assertThatThrownBy(() -> searches.require(new SearchLimits.Before(0, 5), "text"))
                .hasMessageContaining("searched-day");
        assertThatThrownBy(() -> new SearchLimits(4, 3, 5)).isInstanceOf(IllegalArgumentException.class);

        var limits = new OpeningLimits(Duration.ofMinutes(3), 3, 5);
        assertThat(limits.becomesUnusual(1)).isFalse();
        assertThat(limits.becomesUnusual(2)).isTrue();
        assertThat(limits.becomesUnusual(3)).isFalse();
        assertThatCode(() -> limits.require(4)).doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.require(5)).isInstanceOf(ProtectionRefusal.class);
        assertThatThrownBy(() -> new OpeningLimits(Duration.ZERO, 3, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OpeningLimits(Duration.ofMinutes(1), 6, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOpeningNeedsWordsAndEnds() {
        assertThatThrownBy(() -> opening(" xem   "))
                .isInstanceOfSatisfying(
                        ProtectionRefusal.class, no -> assertThat(no.field()).isEqualTo("explanation"));
        var opening = opening("Đối chiếu với thẻ căn cước");
        assertThat(opening.isOpen(Instant.EPOCH.plusSeconds(179))).isTrue();
        assertThat(opening.isOpen(Instant.EPOCH.plusSeconds(180))).isFalse();
    }

    private static Opening opening(String explanation) {
        return new Opening(
                new OpeningId(new UUID(0, 2)),
                new MemberId(new UUID(0, 3)),
                UNIT,
                OpenedMatter.CITIZEN_ID,
                new AccountId(new UUID(0, 4)),
                "Mai Quang Sơn",
                Position.PARTY_BUILDING_OFFICER,
                OpeningReason.CHECK,
                explanation,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(180),
                false);
    }

    private static OpeningRights rights(@Nullable MemberStatus status, @Nullable Position position, boolean above) {
        return new OpeningRights(new Authority(standing(status, position, above), false));
    }

    private static Standing standing(@Nullable MemberStatus status, @Nullable Position position, boolean above) {
        Set<Position> held = position == null ? Set.of() : Set.of(position);
        return new Standing(
                UNIT,
                new UnitPath("a.b."),
                LocalDate.of(2026, 11, 20),
                status,
                above ? Set.of() : held,
                above ? held : Set.of());
    }
}
