package vn.chiboso.membership.domain.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chiboso.membership.domain.handbook.CorrectionAnswer.Correction.CORRECTED;
import static vn.chiboso.membership.domain.handbook.CorrectionAnswer.Correction.REFUSED;
import static vn.chiboso.membership.domain.handbook.CorrectionAnswer.Correction.TAKEN_BACK;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.roll.RollField;

/** Requests to correct the list book. */
class CorrectionRequestTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 4);

    @Test
    void theBirthDateStays() {
        assertRefused("birth-stays", "field", () -> ask(RollField.BIRTH, "03/02/1980", "khai sinh"));
        assertThat(CorrectionRequest.offered()).contains(RollField.BIRTH, RollField.HOME_PLACE);
    }

    @Test
    void aRequestNamesWhatIsRightAndWhy() {
        assertRefused("required", "right", () -> ask(RollField.HOME_PLACE, " ", "khai sinh"));
        assertRefused("required", "reason", () -> ask(RollField.HOME_PLACE, "Ninh Bình", null));
        assertRefused("same-value", "right", () -> ask(RollField.HOME_PLACE, "Hà Nam", "khai sinh"));
        assertRefused("field", "field", () -> ask(RollField.NOTE, "x", "y"));
    }

    @Test
    void correctedIsSaidOnlyWhenTheBookSaysSomethingElse() {
        var asked = asked();
        var corrected = CorrectionAnswer.of(CORRECTED, "", "Hùng", TODAY);
        assertRefused("not-yet-corrected", "outcome", () -> asked.answered(corrected, "Hà Nam"));
        var answered = asked.answered(corrected, "Ninh Bình");
        assertThat(answered.isOpen()).isFalse();
        assertRefused("answered-already", null, () -> answered.answered(corrected, "Ninh Bình"));
    }

    @Test
    void aRefusalSaysWhy() {
        assertRefused("required", "note", () -> CorrectionAnswer.of(REFUSED, " ", "Hùng", TODAY));
        assertRefused("required", "outcome", () -> CorrectionAnswer.of(null, "x", "Hùng", TODAY));
        assertRefused("required", "outcome", () -> CorrectionAnswer.of(TAKEN_BACK, "x", "Hùng", TODAY));
        assertThat(asked().answered(CorrectionAnswer.of(REFUSED, "Trùng hồ sơ", "Hùng", TODAY), "Hà Nam")
                        .isOpen())
                .isFalse();
    }

    @Test
    void itIsOverdueTheDayAfter() {
        assertThat(asked().isOverdue(DUE)).isFalse();
        assertThat(asked().isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(asked().answered(CorrectionAnswer.takenBack("Bình", TODAY), "Hà Nam")
                        .isOverdue(DUE.plusDays(1)))
                .isFalse();
    }

    @Test
    void whatIsThereIsKeptSomewhere() {
        assertRefused("required", "keptAt", () -> DossierLine.note(DossierItem.MEMBER_FORM, true, " ", "Hùng", TODAY));
        assertRefused("required", "item", () -> DossierLine.note(null, true, "tủ 2", "Hùng", TODAY));
        assertThat(DossierLine.note(DossierItem.MEMBER_FORM, false, "tủ 2", "Hùng", TODAY)
                        .keptAt())
                .isEmpty();
    }

    private static CorrectionRequest asked() {
        return ask(RollField.HOME_PLACE, "Ninh Bình", "Theo giấy khai sinh");
    }

    private static CorrectionRequest ask(RollField field, String right, @Nullable String reason) {
        return CorrectionRequest.ask(
                new CorrectionId(new UUID(0, 1)),
                new MemberId(new UUID(0, 2)),
                field,
                "Hà Nam",
                right,
                reason,
                TODAY,
                DUE);
    }

    private static void assertRefused(
            String reason, @Nullable String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(HandbookRefusal.class, no -> {
            assertThat(no.code()).endsWith("." + reason);
            assertThat(no.field()).isEqualTo(field);
        });
    }
}
