package vn.chiboso.membership.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.intake.Intake.Order;

/** What becomes of a sheet when a piece fails, and what may be asked of it. */
class IntakeStepTests {
    @Test
    void aPieceThatFailsIsTriedAgainThenRowByRowThenSomebodyHasToLook() {
        assertThat(sheet(IntakeState.RUNNING, 2).isByRow()).isFalse();
        assertThat(sheet(IntakeState.RUNNING, 3).isByRow()).isTrue();
        assertThat(sheet(IntakeState.RUNNING, 3).afterFailing(4)).isEqualTo(IntakeState.RUNNING);
        assertThat(sheet(IntakeState.RUNNING, 4).afterFailing(5)).isEqualTo(IntakeState.STOPPED);
        assertThat(sheet(IntakeState.STOPPED, 5).isTroubled()).isTrue();
        assertThat(sheet(IntakeState.STOPPED, 0).isTroubled()).isFalse();
        assertThat(sheet(IntakeState.CHECKING, 2).afterFailing(3)).isEqualTo(IntakeState.DROPPED);
    }

    @Test
    void whatIsGivenUpStaysGivenUp() {
        assertThat(sheet(IntakeState.STOPPED, 0).after(Order.DROP)).isEqualTo(IntakeState.DROPPED);
        assertThat(sheet(IntakeState.DROPPED, 0).afterFailing(9)).isEqualTo(IntakeState.DROPPED);
        assertThatThrownBy(() -> sheet(IntakeState.DROPPED, 0).after(Order.GO_ON))
                .isInstanceOf(IntakeRefusal.class);
    }

    private static Intake sheet(IntakeState state, int failures) {
        return new Intake(
                new IntakeId(new UUID(0, 1)),
                new UnitId(new UUID(0, 2)),
                new UnitPath("vn.a."),
                false,
                new AccountId(new UUID(0, 3)),
                "Mai Quang Sơn",
                "danh-sach.csv",
                "00",
                LocalDate.of(2026, 11, 20),
                state,
                Set.of(),
                "",
                "",
                10,
                1,
                0,
                IntakeCounts.NONE,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                failures,
                0);
    }
}
