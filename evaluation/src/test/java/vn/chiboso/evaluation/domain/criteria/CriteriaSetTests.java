package vn.chiboso.evaluation.domain.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chiboso.evaluation.Facts;
import vn.chiboso.evaluation.Sets;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.membership.api.UnitPath;

class CriteriaSetTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static void refuses(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(act)
                .extracting(EvaluationRefusal::reason)
                .isEqualTo(reason);
    }

    @Test
    void bandsHoldTheirLowerBoundAndRoundNothing() {
        var bands = Sets.bands();
        assertThat(bands.gradeOf(new BigDecimal("100"))).isEqualTo(Grade.GOOD);
        assertThat(bands.gradeOf(new BigDecimal("90"))).isEqualTo(Grade.GOOD);
        assertThat(bands.gradeOf(new BigDecimal("89.5"))).isEqualTo(Grade.FAIR);
        assertThat(bands.gradeOf(new BigDecimal("70"))).isEqualTo(Grade.FAIR);
        assertThat(bands.gradeOf(new BigDecimal("69.5"))).isEqualTo(Grade.AVERAGE);
        assertThat(bands.gradeOf(new BigDecimal("50"))).isEqualTo(Grade.AVERAGE);
        assertThat(bands.gradeOf(new BigDecimal("49.5"))).isEqualTo(Grade.POOR);
    }

    @Test
    void bandsMustDescend() {
        var seventy = new BigDecimal("70");
        refuses(Reason.BANDS_NOT_DESCENDING, () -> new Bands(seventy, seventy, BigDecimal.TEN));
    }

    @Test
    void maximaMustSumTo100WithAndWithoutThematicMeeting() {
        var all = new Maximum(new BigDecimal("100"), new BigDecimal("95"));
        var only = new Criterion("1", "Nhóm", "1", "Tất cả", null, all, EvidenceKind.JUDGED, null);
        refuses(Reason.SUM_NOT_100, () -> Sets.of(List.of(only)));
        refuses(Reason.SUM_NOT_100, () -> Sets.of(List.of(Sets.criterion(EvidenceKind.JUDGED, "99.5", null))));
        assertThat(Sets.of(List.of(Sets.criterion(EvidenceKind.JUDGED, "100", null)))
                        .criteria())
                .hasSize(1);
    }

    @Test
    void noNumberTwiceAndNoEmptySet() {
        var half = Sets.criterion(EvidenceKind.JUDGED, "50", null);
        refuses(Reason.DUPLICATE_NUMBER, () -> Sets.of(List.of(half, half)));
        refuses(Reason.SET_WITHOUT_CRITERIA, () -> Sets.of(List.of()));
    }

    @Test
    void aScaleMayNotGiveMoreThanTheMaximum() {
        refuses(Reason.SCALE_ABOVE_MAX, () -> Sets.criterion(EvidenceKind.SPEAKERS, "4", ">50% =5|<50% =1"));
    }

    @Test
    void activationIsForTodayOrLaterAndFreezesTheContent() {
        var draft = Sets.central();
        refuses(Reason.FROM_IN_THE_PAST, () -> draft.activated(TODAY.minusDays(1), TODAY));
        var active = draft.activated(TODAY, TODAY);
        assertThat(active.isDraft()).isFalse();
        refuses(Reason.SET_NOT_DRAFT, () -> active.activated(TODAY, TODAY));
        refuses(
                Reason.SET_NOT_DRAFT,
                () -> active.revised("Khác", "Căn cứ", active.bands(), active.terms(), active.criteria()));
    }

    @Test
    void aSuccessorEndsTheVersionTheDayBefore() {
        var active = Sets.central().activated(TODAY, TODAY);
        refuses(Reason.FROM_NOT_AFTER_PREVIOUS, () -> active.succeededOn(TODAY));
        var ended = active.succeededOn(TODAY.plusDays(10));
        var validity = java.util.Objects.requireNonNull(ended.validity());
        assertThat(validity.holds(TODAY.plusDays(9))).isTrue();
        assertThat(validity.holds(TODAY.plusDays(10))).isFalse();
        assertThat(validity.holds(TODAY.minusDays(1))).isFalse();
    }

    @Test
    void scopesCoverWhatStandsBelow() {
        var commune = Scope.of(Facts.BRANCH, new UnitPath("vn.38.16543."));
        assertThat(commune.covers(Facts.PATH)).isTrue();
        assertThat(commune.covers(new UnitPath("vn.38.165."))).isFalse();
        assertThat(Scope.CENTRAL.covers(Facts.PATH)).isTrue();
    }
}
