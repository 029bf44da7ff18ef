package vn.chiboso.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.notification.Cast;

class DeliveryRightsTests {
    @Test
    void theCommitteeSeesCallsAndResends() {
        for (var post : Set.of(Position.SECRETARY, Position.DEPUTY_SECRETARY, Position.COMMITTEE_MEMBER)) {
            var rights = rights(MemberStatus.OFFICIAL, Set.of(post), Set.of());
            assertThat(rights.maySee() && rights.mayCall() && rights.mayResend())
                    .isTrue();
        }
    }

    @Test
    void officersAboveSeeButDoNotPhone() {
        for (var post : Set.of(Position.PARTY_BUILDING_OFFICER, Position.ORGANISATION_OFFICER)) {
            var rights = rights(null, Set.of(), Set.of(post));
            assertThat(rights.maySee() && rights.mayResend()).isTrue();
            assertThat(rights.mayCall()).isFalse();
            assertThatThrownBy(rights::demandCalling).isInstanceOf(NotificationRefusal.NotAllowed.class);
        }
    }

    @Test
    void otherInsidersAreToldThatTheyMayNot() {
        for (var insider : Set.of(
                rights(MemberStatus.OFFICIAL, Set.of(), Set.of()),
                rights(MemberStatus.OFFICIAL, Set.of(Position.GROUP_LEADER), Set.of()),
                rights(null, Set.of(Position.SUPERIOR_IN_CHARGE), Set.of()),
                rights(null, Set.of(), Set.of(Position.INSPECTOR)))) {
            assertThatThrownBy(insider::demandSight).isInstanceOf(NotificationRefusal.NotAllowed.class);
        }
    }

    @Test
    void aStrangerLearnsNothing() {
        assertThatThrownBy(() -> rights(null, Set.of(), Set.of()).demandSight())
                .isInstanceOf(NotificationRefusal.NotThere.class);
    }

    private static DeliveryRights rights(@Nullable MemberStatus status, Set<Position> here, Set<Position> above) {
        return new DeliveryRights(
                new Standing(Cast.BRANCH, Cast.BRANCH_PATH, LocalDate.of(2026, 11, 20), status, here, above));
    }
}
