package vn.chiboso.membership.domain.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExerciseTests {
    @ParameterizedTest
    @EnumSource(Lesson.class)
    void nothingIsNoExercise(Lesson lesson) {
        assertThatThrownBy(() -> Exercise.require(lesson, new Attempt("", "", "", "", "", "")))
                .isInstanceOfSatisfying(
                        PracticeRefusal.class,
                        refusal -> assertThat(refusal.field()).isNotNull());
        assertThat(lesson.steps()).hasSizeBetween(3, 6).startsWith(1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SIGN_IN,'',TapDuot ,lua chin vang dong,'','',''",
                "ANSWER_CALL,HERE,'','','','',''",
                "ANSWER_CALL,AWAY,con ốm,'','','',''",
                "READ_PAPERS,ROAD,'','','','',''",
                "JOIN_AFAR,RAISED,tôi nhất trí sửa đường,'','','',''",
                "VOTE,AGAINST,'',SURE,'','',''",
                "WRITE_OPINION,'',đèn xóm hỏng,'','','',''",
                "SHOW_CARD,'',482913,'','','',''",
                "LEAD_MEETING,OPEN,làm vào chủ nhật,'',6, 1 ,1"
            })
    void whatIsAskedForIsEnough(
            Lesson lesson, String choice, String text, String more, String first, String second, String third) {
        assertThatCode(() -> Exercise.require(lesson, new Attempt(choice, text, more, first, second, third)))
                .doesNotThrowAnyException();
    }

    @Test
    void aMistakeIsNamedWhereItIs() {
        assertThatThrownBy(() -> Exercise.require(
                        Lesson.LEAD_MEETING, new Attempt("OPEN", "làm vào chủ nhật", "", "6", "2", "1")))
                .isInstanceOfSatisfying(PracticeRefusal.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("second");
                    assertThat(refusal.code()).isEqualTo("membership.refusal.practice.hands");
                });
        assertThatThrownBy(() -> Exercise.require(Lesson.VOTE, new Attempt("FOR", "", "", "", "", "")))
                .isInstanceOfSatisfying(
                        PracticeRefusal.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("more"));
    }

    @Test
    void theHandsOfTheExerciseAreThosePresent() {
        assertThat(RehearsalBranch.FOR + RehearsalBranch.AGAINST + RehearsalBranch.ABSTAINED)
                .isEqualTo(RehearsalBranch.PRESENT);
        assertThat(3 * RehearsalBranch.PRESENT).isGreaterThanOrEqualTo(2 * RehearsalBranch.EXPECTED);
    }
}
