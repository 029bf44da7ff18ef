package vn.chiboso.membership.domain.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about something to study, as a committee types them and as members answer. */
class StudyQuestionTests {
    private static final StudyQuestion ONE = new StudyQuestion("Ai chủ trì?", List.of("Bí thư", "Thư ký"), 1);
    private static final StudyQuestion TWO = new StudyQuestion("Mấy lần?", List.of("Một", "Hai", "Ba"), 3);

    @Test
    void emptyRowsAreNoQuestions() {
        assertThat(StudyQuestion.of(List.of())).isEmpty();
        assertThat(StudyQuestion.of(List.of(typed(null, null, "", " ", ""), typed(" ", 2, "", "", ""))))
                .isEmpty();
    }

    @Test
    void theRightAnswerStaysRightWhereARowAboveItIsEmpty() {
        assertThat(StudyQuestion.of(
                        List.of(typed(" ", null, "", "", ""), typed(" Ai  chủ trì? ", 3, "", "Thư ký", " Bí thư "))))
                .containsExactly(new StudyQuestion("Ai chủ trì?", List.of("Thư ký", "Bí thư"), 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "    | 1 | a | b | - | required             | questions[1].text",
                "Câu | 1 | a | - | - | answers-missing      | questions[1].answers[1]",
                "Câu | 1 | - | - | - | answers-missing      | questions[1].answers[0]",
                "Câu | 1 | a | A | - | answers-twice        | questions[1].answers[1]",
                "Câu | 1 | a | - | A | answers-twice        | questions[1].answers[2]",
                "Câu | 1 | - | a | - | answers-missing      | questions[1].answers[0]",
                "Câu | - | a | b | - | right-answer-missing | questions[1].right",
                "Câu | 3 | a | b | - | right-answer-missing | questions[1].right",
                "Câu | 4 | a | b | c | right-answer-missing | questions[1].right",
                "Câu | 0 | a | b | c | right-answer-missing | questions[1].right",
            })
    void whatCannotBeAnsweredIsRefusedAtItsField(
            @Nullable String text,
            @Nullable Integer right,
            @Nullable String a,
            @Nullable String b,
            @Nullable String c,
            String reason,
            String field) {
        var answers = Stream.of(a, b, c).map(each -> each == null ? "" : each).toArray(String[]::new);
        assertThatExceptionOfType(HandbookRefusal.class)
                .isThrownBy(() -> StudyQuestion.of(List.of(typed("Tốt", 1, "x", "y", ""), typed(text, right, answers))))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).endsWith("." + reason);
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }

    @Test
    void fourQuestionsOrFourAnswersAreTooMany() {
        var four = List.of(typed("1", 1, "a", "b"), typed("2", 1, "a", "b"), typed("3", 1, "a", "b"), typed("", null));
        assertThatExceptionOfType(HandbookRefusal.class).isThrownBy(() -> StudyQuestion.of(four));
        assertThatExceptionOfType(HandbookRefusal.class)
                .isThrownBy(() -> StudyQuestion.of(List.of(typed("1", 1, "a", "b", "c", "d"))));
    }

    @Test
    void allAreAnsweredRightOrTheirNumbersAreTold() {
        var both = List.of(ONE, TWO);
        assertThatNoException().isThrownBy(() -> StudyQuestion.requireRight(both, List.of(1, 3)));
        assertThatNoException().isThrownBy(() -> StudyQuestion.requireRight(List.of(), List.of()));
        assertThat(wrong(both, 1, 2)).containsExactly("2");
        assertThat(wrong(both, null, 3)).containsExactly("1");
        assertThat(wrong(both)).containsExactly("1, 2");
        assertThat(wrong(both, 1)).containsExactly("2");
    }

    private static List<Object> wrong(List<StudyQuestion> questions, @Nullable Integer... answers) {
        try {
            StudyQuestion.requireRight(questions, Arrays.asList(answers));
        } catch (HandbookRefusal refusal) {
            return refusal.args();
        }
        return List.of();
    }

    private static StudyQuestion.Typed typed(@Nullable String text, @Nullable Integer right, String... answers) {
        return new StudyQuestion.Typed(text, List.of(answers), right);
    }
}
