package vn.chiboso.membership.domain.readiness;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;

class ReadinessAreaTests {
    private static final int SMALLEST = 5;

    @Test
    void unitsWithEnoughAnswersStandByThemselvesAndSoDoThoseWithNone() {
        var area = ReadinessArea.of(List.of(row("A", 5), row("B", 0), row("C", 30)), SMALLEST);
        assertThat(area.shown()).extracting(ReadinessArea.Row::name).containsExactly("A", "B", "C");
        assertThat(area.merged()).isEmpty();
        assertThat(area.rest()).isNull();
    }

    @Test
    void fewAnswersAreToldTogether() {
        var area = ReadinessArea.of(List.of(row("A", 3), row("B", 4), row("C", 30)), SMALLEST);
        assertThat(area.shown()).extracting(ReadinessArea.Row::name).containsExactly("C");
        assertThat(requireNonNull(area.rest()).asked()).isEqualTo(7);
    }

    @Test
    void whatIsTooFewEvenTogetherTakesTheNextSmallestAlong() {
        var area = ReadinessArea.of(List.of(row("A", 2), row("B", 12), row("C", 30), row("D", 0)), SMALLEST);
        assertThat(area.shown()).extracting(ReadinessArea.Row::name).containsExactly("C", "D");
        assertThat(area.merged()).extracting(ReadinessArea.Row::name).containsExactly("A", "B");
        assertThat(requireNonNull(area.rest()).asked()).isEqualTo(14);
    }

    @Test
    void oneSmallUnitAloneTellsNothingAtAll() {
        var area = ReadinessArea.of(List.of(row("A", 4), row("B", 0)), SMALLEST);
        assertThat(area.rest()).isNull();
        assertThat(ReadinessArea.tells(row("A", 4).counts(), SMALLEST)).isFalse();
        assertThat(ReadinessArea.tells(ReadinessCounts.NOBODY, SMALLEST)).isTrue();
    }

    @Test
    void sharesAreOfThoseAsked() {
        var counts = new ReadinessCounts(36, 30, 10, 12, 8, 7, 3);
        assertThat(counts.perMille(counts.fromAfar())).isEqualTo(333);
        assertThat(counts.askedPerMille()).isEqualTo(833);
        assertThat(ReadinessCounts.NOBODY.perMille(0)).isZero();
    }

    private static ReadinessArea.Row row(String name, int asked) {
        return new ReadinessArea.Row(
                new UnitId(UUID.randomUUID()),
                name,
                UnitKind.BRANCH,
                new ReadinessCounts(asked + 1, asked, 0, 0, asked, 0, 0));
    }
}
