package vn.chiboso.membership.domain.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;

class DuesSheetTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource({"0, UNPAID, 85000, 0", "50000, PARTIAL, 35000, 0", "85000, PAID, 0, 0", "100000, PAID, 0, 15000"})
    void aLineSaysWhatIsStillToComeAndWhatWasGivenFreely(long paid, LineState state, long open, long voluntary) {
        var line = line(1, owed(85_000), paid);
        assertThat(line.state()).isEqualTo(state);
        assertThat(line.open()).isEqualTo(open);
        assertThat(line.voluntary()).isEqualTo(voluntary);
    }

    @Test
    void whoOwesNothingOrAnUnknownAmountIsNeitherPaidNorUnpaid() {
        var exempt = line(1, Assessment.exempt(ExemptReason.HARDSHIP, 0), 0);
        var unknown = line(2, Assessment.unknown(Assessment.Ground.UNDECLARED, null), 0);
        assertThat(exempt.state()).isEqualTo(LineState.EXEMPT);
        assertThat(unknown.state()).isEqualTo(LineState.UNKNOWN);
        assertThat(sheet(null, exempt, unknown).owing()).isEqualTo(1);
    }

    @Test
    void whatWasTakenBackDoesNotCount() {
        var mistake = new DuesPayment(new DuesPaymentId(new UUID(9, 9)), 85_000, TODAY, PaymentWay.CASH, "Hùng", true);
        var line = new DuesLine(member(1), "Bình", owed(85_000), List.of(mistake), "", 2);
        assertThat(line.paid()).isZero();
        assertThat(line.isTouched()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"100000, 70000, 30000", "85001, 59501, 25500", "5, 4, 1"})
    void theBranchsShareIsRoundedAndTheRestGoesUp(long paid, long kept, long remitted) {
        var sheet = sheet(new BigDecimal("70"), line(1, owed(85_000), paid));
        assertThat(sheet.kept()).isEqualTo(kept);
        assertThat(sheet.remitted()).isEqualTo(remitted);
        assertThat(kept + remitted).isEqualTo(paid);
    }

    @Test
    void withoutARuleNothingIsSplit() {
        assertThat(sheet(null, line(1, owed(85_000), 85_000)).kept()).isNull();
    }

    @Test
    void computingAgainLeavesAloneWhoHasPaidAndLetsGoWhoLeftWithoutPaying() {
        var paid = line(1, owed(85_000), 50_000);
        var waiting = line(2, owed(20_000), 0);
        var left = line(3, owed(10_000), 0);
        var leftAndPaid = line(4, owed(10_000), 10_000);
        var again = sheet(null, paid, waiting, left, leftAndPaid)
                .recalculated(
                        List.of(
                                DuesLine.fresh(member(1), "A", owed(90_000)),
                                DuesLine.fresh(member(2), "B", owed(25_000)),
                                DuesLine.fresh(member(5), "C", owed(5_000))),
                        BigDecimal.TEN);
        assertThat(again.lines()).extracting(DuesLine::due).containsExactly(85_000L, 25_000L, 5_000L, 10_000L);
        assertThat(again.keeps()).isEqualByComparingTo("10");
    }

    @Test
    void aClosedSheetTakesNothing() {
        var closed = new DuesSheet(new UnitId(new UUID(7, 1)), YearMonth.of(2026, 11), true, null, "", 4, List.of());
        assertThat(catchThrowableOfType(DuesRefusal.class, closed::requireOpen).kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(catchThrowableOfType(DuesRefusal.class, () -> closed.requireVersion(3))
                        .code())
                .endsWith("sheet-stale");
        closed.requireVersion(4);
    }

    @Test
    void whoPaidWhileNobodyKnowsWhatIsOwedHasNotPaid() {
        var line = line(1, Assessment.unknown(Assessment.Ground.UNDECLARED, null), 50_000);
        assertThat(line.state()).isEqualTo(LineState.UNKNOWN);
        assertThat(line.paid()).isEqualTo(50_000);
        assertThat(line.voluntary()).isZero();
    }

    @Test
    void whoIsExcusedAndNoLongerOnTheRollStaysOnTheSheetWithTheExcuse() {
        var excused = new DuesLine(member(1), "Người 1", owed(5_000), List.of(), "nằm viện", 1);
        var sheet = sheet(null, excused, line(2, owed(5_000), 0));
        var again = sheet.recalculated(List.of(DuesLine.fresh(member(3), "Người 3", owed(5_000))), null);
        assertThat(again.lines()).extracting(DuesLine::name).containsExactly("Người 3", "Người 1");
        assertThat(again.line(member(1)).excuse()).isEqualTo("nằm viện");
    }

    @Test
    void aLineThatChangedTellsWhose() {
        assertThat(catchThrowableOfType(
                                DuesRefusal.class, () -> line(1, owed(1), 0).requireVersion(5))
                        .args())
                .containsExactly("Người 1");
    }

    @Test
    void moneyIsNotedWithASumAndADayThatHasCome() {
        var id = new DuesPaymentId(new UUID(9, 1));
        assertThat(catchThrowableOfType(
                                DuesRefusal.class,
                                () -> DuesPayment.of(id, 0, TODAY, PaymentWay.CASH, "Hùng", MONTH, TODAY))
                        .field())
                .isEqualTo("amount");
        assertThat(catchThrowableOfType(
                                DuesRefusal.class,
                                () -> DuesPayment.of(id, 1, TODAY.plusDays(1), PaymentWay.CASH, "Hùng", MONTH, TODAY))
                        .field())
                .isEqualTo("paidOn");
        assertThat(catchThrowableOfType(
                                DuesRefusal.class,
                                () -> DuesPayment.of(
                                        id, 1, LocalDate.of(2026, 9, 30), PaymentWay.CASH, "Hùng", MONTH, TODAY))
                        .field())
                .isEqualTo("paidOn");
        assertThat(DuesPayment.of(id, 1, TODAY, PaymentWay.PORTAL, "Hùng", MONTH, TODAY)
                        .takenBack())
                .isFalse();
    }

    private static DuesSheet sheet(@Nullable BigDecimal keeps, DuesLine... lines) {
        return new DuesSheet(new UnitId(new UUID(7, 1)), YearMonth.of(2026, 11), false, keeps, "", 1, List.of(lines));
    }

    private static DuesLine line(long number, Assessment assessment, long paid) {
        var payments = paid == 0
                ? List.<DuesPayment>of()
                : List.of(new DuesPayment(
                        new DuesPaymentId(new UUID(9, number)), paid, TODAY, PaymentWay.CASH, "Hùng", false));
        return new DuesLine(member(number), "Người " + number, assessment, payments, "", 1);
    }

    private static Assessment owed(long due) {
        return new Assessment(Assessment.Ground.FIXED, DuesGroup.STUDENT, null, null, due, 0, due);
    }

    private static MemberId member(long number) {
        return new MemberId(new UUID(2, number));
    }
}
