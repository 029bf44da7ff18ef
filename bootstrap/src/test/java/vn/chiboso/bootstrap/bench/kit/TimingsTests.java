package vn.chiboso.bootstrap.bench.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Figures are what they are called. */
class TimingsTests {
    @Test
    void percentilesAreByNearestRank() {
        var hundred = Timings.ofNanos(LongStream.rangeClosed(1, 100)
                .map(millis -> (101 - millis) * 1_000_000)
                .toArray());
        assertThat(hundred.p50()).isEqualTo(50);
        assertThat(hundred.p95()).isEqualTo(95);
        assertThat(hundred.max()).isEqualTo(100);
        var one = Timings.ofNanos(3_000_000);
        assertThat(one.p50()).isEqualTo(3).isEqualTo(one.p95()).isEqualTo(one.max());
        assertThatIllegalArgumentException().isThrownBy(Timings::ofNanos);
    }

    @Test
    void aFloorIsTakenBeforeEachRoundAndWarmUpIsNotCounted() throws Exception {
        var order = new ArrayList<String>();
        var measure = Measure.of(
                "x", "x", 10, new Floor("f", r -> order.add("floor")), Target.none(), r -> order.add("trial " + r));
        assertThat(measure.timings().count()).isEqualTo(10);
        assertThat(order).hasSize(22).startsWith("floor", "trial 0", "floor", "trial 0", "floor", "trial 1");
    }

    @Test
    void aTargetLooksAtWhatItSays() {
        var slow = Timings.ofNanos(9_000_000);
        var floor = Timings.ofNanos(8_500_000);
        assertThat(Target.p95Below(9).isMet().test(slow, floor)).isFalse();
        assertThat(Target.p95Below(9.1).isMet().test(slow, floor)).isTrue();
        assertThat(Target.p95AboveFloorBelow(1).isMet().test(slow, floor)).isTrue();
        assertThat(Target.p95AboveFloorBelow(0.5).isMet().test(slow, floor)).isFalse();
        assertThat(Target.maxBelow(9).isMet().test(slow, floor)).isFalse();
    }
}
