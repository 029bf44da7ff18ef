package vn.chiboso.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import vn.chiboso.membership.domain.path.PathRefusal;

/** The first mistake is thrown and brings the others along. */
class MistakesTests {
    @Test
    void theFirstMistakeBringsTheOthersAlong() {
        var mistakes = new Mistakes();
        assertThat(mistakes.areNone()).isTrue();
        mistakes.require();
        assertThat(mistakes.read(() -> "Đảng ủy xã")).isEqualTo("Đảng ủy xã");
        mistakes.add(PathRefusal.dayMissing());
        mistakes.check(() -> {
            throw PathRefusal.signedOn();
        });
        mistakes.check(mistakes::require);
        var thrown = catchThrowable(mistakes::require);
        assertThat(thrown).isInstanceOfSatisfying(PathRefusal.class, first -> {
            assertThat(first.field()).isEqualTo("on");
            assertThat(first.getSuppressed()).singleElement().isInstanceOf(PathRefusal.class);
        });
    }

    @Test
    void whatIsNoTypingMistakeGoesItsWayAtOnce() {
        var mistakes = new Mistakes();
        mistakes.add(PathRefusal.dayMissing());
        assertThatThrownBy(() -> mistakes.add(PathRefusal.stale()))
                .isInstanceOfSatisfying(
                        PathRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo("stale"));
    }
}
