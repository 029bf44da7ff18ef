package vn.chiboso.membership.domain.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitName;

/** Two reorganisations that have to do with one unit: by day, refused, or pointed at; and what one that waits rests on. */
class BesideTests {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final UnitId ONE = unit(1);
    private static final UnitId OTHER = unit(2);
    private static final UnitId ABOVE = unit(3);
    private static final Map<UnitId, String> NAMES = Map.of(ONE, "Thôn 1", OTHER, "Thôn 2", ABOVE, "Xã A");
    private static final Change MERGER = new Change.Merge(Set.of(ONE), OTHER, null);
    private static final Change NAME = new Change.Rename(ONE, new UnitName("Thôn 9"));
    private static final Change MOVE = new Change.Move(ONE, ABOVE);

    @Test
    void nothingIsPreparedForAUnitThatWillHaveEnded() {
        refused(NAME, DAY.plusDays(1), MERGER, DAY, "ends-before");
        refused(NAME, DAY, MERGER, DAY, "ends-before");
        refused(new Change.Merge(Set.of(OTHER), ONE, null), DAY.plusDays(1), MERGER, DAY, "ends-before");
        allowed(NAME, DAY.minusDays(1), MERGER, DAY);
    }

    @Test
    void aUnitDoesNotEndWhileSomethingLaterWaitsForIt() {
        refused(MERGER, DAY, NAME, DAY.plusDays(1), "still-needed");
        refused(MERGER, DAY, new Change.Create(ONE, unit(9), form()), DAY.plusMonths(1), "still-needed");
        allowed(MERGER, DAY, NAME, DAY.minusDays(1));
    }

    @Test
    void oneUnitIsChangedOnceADay() {
        refused(MOVE, DAY, NAME, DAY, "same-day");
        allowed(MOVE, DAY.plusDays(1), NAME, DAY);
        allowed(MOVE, DAY.minusDays(1), NAME, DAY);
    }

    @Test
    void twoFoundedBelowOneUnitAreNoneOfEachOthersBusiness() {
        var some = new Change.Create(ABOVE, unit(8), form());
        var another = new Change.Create(ABOVE, unit(9), form());
        allowed(some, DAY, another, DAY);
        assertThat(new Beside(some, NAMES, List.of(coming(another, DAY))).lines())
                .isEmpty();
    }

    @Test
    void whatIsAllowedIsPointedAt() {
        assertThat(new Beside(MOVE, NAMES, List.of(coming(NAME, DAY))).lines())
                .containsExactly(Line.warning("coming", "Thôn 1", "7-QĐ/ĐU", "01/12/2026"));
    }

    @Test
    void whatWaitsRestsOnWhoDecidesWhereUnitsStandAndTheNameToBeChanged() {
        var waits = coming(NAME, DAY);
        assertThatCode(() -> waits.requireSameGround(plan(ABOVE, Map.of(ONE, "Thôn 1"))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> waits.requireSameGround(plan(OTHER, Map.of(ONE, "Thôn 1"))))
                .hasMessageContaining("other-issuer");
        assertThatThrownBy(() -> waits.requireSameGround(plan(ABOVE, Map.of(ONE, "Thôn 1", OTHER, "Thôn 2"))))
                .hasMessageContaining("other-places");
        assertThatThrownBy(() -> waits.requireSameGround(plan(ABOVE, Map.of(ONE, "Thôn 5"))))
                .hasMessageContaining("other-name");
    }

    @Test
    void itIsCalledOffOnceAndSaysWhy() {
        var waits = coming(NAME, DAY);
        assertThat(waits.cancel("Mai", "  thu hồi   quyết định ", Instant.EPOCH).reason())
                .isEqualTo("thu hồi quyết định");
        for (var nothing : List.of("", "   ", "x".repeat(501))) {
            assertThatThrownBy(() -> waits.cancel("Mai", nothing, Instant.EPOCH))
                    .hasMessageContaining("cancel-reason");
        }
        assertThatThrownBy(() -> waits.requireDue(DAY.minusDays(1))).hasMessageContaining("day-ahead");
        assertThatCode(() -> waits.requireDue(DAY)).doesNotThrowAnyException();
    }

    @Test
    void aSplitThatIsTriedAgainLeavesOutWhoHasLeft() {
        var stays = new MemberId(new UUID(9, 1));
        var left = new MemberId(new UUID(9, 2));
        var split = new Change.Split(ONE, unit(9), form(), Set.of(stays, left), Set.of());
        assertThat(coming(split, DAY).without(Set.of(left)))
                .isEqualTo(new Change.Split(ONE, unit(9), form(), Set.of(stays), Set.of()));
        assertThat(coming(NAME, DAY).without(Set.of(left))).isEqualTo(NAME);
    }

    private static void refused(Change change, LocalDate on, Change other, LocalDate day, String code) {
        assertThatThrownBy(() -> new Beside(change, NAMES, List.of(coming(other, day))).require(on))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).endsWith("." + code));
    }

    private static void allowed(Change change, LocalDate on, Change other, LocalDate day) {
        assertThatCode(() -> new Beside(change, NAMES, List.of(coming(other, day))).require(on))
                .doesNotThrowAnyException();
    }

    private static ComingReorganisation coming(Change change, LocalDate day) {
        return new ComingReorganisation(
                new ReorganisationId(new UUID(5, 1)),
                change,
                ABOVE,
                "Xã A",
                new Decision("7-QĐ/ĐU", day.minusDays(10), day, ""),
                Map.of(ONE, "Thôn 1"),
                List.of(),
                new AccountId(new UUID(6, 1)),
                "Nguyễn Thị Nguyệt",
                Instant.EPOCH,
                new ComingReorganisation.State.Waiting());
    }

    private static Plan plan(UnitId issuer, Map<UnitId, String> units) {
        return new Plan(ReorganisationKind.RENAME, issuer, units, List.of(), List.of());
    }

    private static UnitForm form() {
        return UnitForm.of(UnitKind.BRANCH, "Thôn mới", null, null, null);
    }

    private static UnitId unit(int id) {
        return new UnitId(new UUID(1, id));
    }
}
