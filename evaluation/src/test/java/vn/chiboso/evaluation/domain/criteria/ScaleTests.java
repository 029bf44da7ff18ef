package vn.chiboso.evaluation.domain.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;

class ScaleTests {
    private static final String SPEAKERS = ">50% =5|40-<50% =4|30-<40% =3|<30% =2";
    private static final String TASKS = "90-100% =30|80-<90% =27|70-<80% =24|60-<70% =20|50-<60% =15|<50% =10";
    private static final String LENGTH = "full=5|<=15 min short=4|15-30 min short=3|half of required=2|under half=1";

    private static BigDecimal percent(String scale, int part, int whole, GapRule gap) {
        return ((PercentScale) Scale.parse(scale)).points(new Share(part, whole), gap);
    }

    private static BigDecimal length(int minutes, GapRule gap) {
        return ((ShortfallScale) Scale.parse(LENGTH)).points(minutes, 90, gap);
    }

    @Test
    void everyStepHoldsItsLowerBound() {
        assertThat(percent(TASKS, 100, 100, GapRule.LOWER)).isEqualByComparingTo("30");
        assertThat(percent(TASKS, 90, 100, GapRule.LOWER)).isEqualByComparingTo("30");
        assertThat(percent(TASKS, 8999, 10000, GapRule.LOWER)).isEqualByComparingTo("27");
        assertThat(percent(TASKS, 50, 100, GapRule.LOWER)).isEqualByComparingTo("15");
        assertThat(percent(TASKS, 0, 100, GapRule.LOWER)).isEqualByComparingTo("10");
    }

    @Test
    void aGapGoesByTheRule() {
        assertThat(percent(SPEAKERS, 51, 100, GapRule.LOWER)).isEqualByComparingTo("5");
        assertThat(percent(SPEAKERS, 50, 100, GapRule.LOWER)).isEqualByComparingTo("4");
        assertThat(percent(SPEAKERS, 50, 100, GapRule.HIGHER)).isEqualByComparingTo("5");
        assertThat(percent(SPEAKERS, 49, 100, GapRule.HIGHER)).isEqualByComparingTo("4");
    }

    @Test
    void minutesShort() {
        assertThat(length(90, GapRule.LOWER)).isEqualByComparingTo("5");
        assertThat(length(75, GapRule.LOWER)).isEqualByComparingTo("4");
        assertThat(length(74, GapRule.LOWER)).isEqualByComparingTo("3");
        assertThat(length(60, GapRule.LOWER)).isEqualByComparingTo("3");
        assertThat(length(59, GapRule.LOWER)).isEqualByComparingTo("2");
        assertThat(length(59, GapRule.HIGHER)).isEqualByComparingTo("3");
        assertThat(length(45, GapRule.HIGHER)).isEqualByComparingTo("2");
        assertThat(length(44, GapRule.HIGHER)).isEqualByComparingTo("1");
    }

    @Test
    void scalesMayBeWrittenInVietnamese() {
        var scale = (ShortfallScale) Scale.parse("đủ thời lượng=5|thiếu <=15 phút=4|một nửa=2|dưới một nửa=1");
        assertThat(scale.points(80, 90, GapRule.LOWER)).isEqualByComparingTo("4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", ">50% =", ">x% =5", "nhiều=5|ít=1", "40-<50% =4|>50% =5", "=SUM(A1:A3)", "full=5"})
    void anythingElseIsRefused(String text) {
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(() -> Scale.parse(text))
                .matches(refusal -> refusal.reason() == Reason.SCALE_UNREADABLE);
    }
}
