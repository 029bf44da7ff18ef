package vn.chiboso.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.application.port.in.CarryOutComing;
import vn.chiboso.membership.application.port.in.SetAsideComing;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;

/** A day begins in Hà Nội, and one that cannot be done does not hold up the others. */
class RunComingReorganisationsTests {
    private static final ReorganisationId FIRST = new ReorganisationId(new UUID(1, 1));
    private static final ReorganisationId SECOND = new ReorganisationId(new UUID(1, 2));
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final ComingReorganisations coming = mock(ComingReorganisations.class);
    private final List<ReorganisationId> done = new ArrayList<>();
    private final List<SetAsideComing.Command> aside = new ArrayList<>();

    @Test
    void theFirstOfDecemberBeginsAtMidnightInHaNoiWhichIsFiveInTheAfternoonInGreenwich() {
        when(coming.due(DAY)).thenReturn(List.of(FIRST));
        assertThat(run("2026-11-30T16:59:59Z", done::add)).isZero();
        assertThat(run("2026-11-30T17:00:00Z", done::add)).isOne();
        assertThat(done).containsExactly(FIRST);
    }

    @Test
    void oneThatIsRefusedIsSetAsideAndTheNextIsDone() {
        when(coming.due(DAY)).thenReturn(List.of(FIRST, SECOND));
        var count = run("2026-12-01T01:00:00Z", id -> {
            if (id.equals(FIRST)) {
                throw ReorganisationRefusal.dayAhead(DAY);
            }
            done.add(id);
        });
        assertThat(count).isOne();
        assertThat(done).containsExactly(SECOND);
        assertThat(aside).singleElement().satisfies(command -> {
            assertThat(command.id()).isEqualTo(FIRST);
            assertThat(command.args()).containsExactly(DAY);
        });
    }

    @Test
    void oneThatFailsForAnotherReasonWaitsAndTheJobSaysSoAfterTheOthers() {
        when(coming.due(DAY)).thenReturn(List.of(FIRST, SECOND));
        assertThatThrownBy(() -> run("2026-12-01T01:00:00Z", id -> {
                    if (id.equals(FIRST)) {
                        throw new IllegalStateException("connection lost");
                    }
                    done.add(id);
                }))
                .hasMessage("connection lost");
        assertThat(done).containsExactly(SECOND);
        assertThat(aside).isEmpty();
    }

    private int run(String at, CarryOutComing carryOut) {
        var clock = Clock.fixed(Instant.parse(at), ZoneId.of("Asia/Ho_Chi_Minh"));
        return new RunComingReorganisationsService(coming, carryOut, aside::add, clock).run();
    }
}
