package vn.chiboso.membership.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.Position;

/** Posts and terms of office that end. */
class OfficeAlertsTests {
    @Test
    void aPostIsToldOfFromThirtyDaysBeforeItsLastDayToThatDay() {
        var branch = Scene.empty().officials(3).withPost(Position.DEPUTY_SECRETARY, "2026-12-31");
        assertThat(branch.kindsOn("2026-11-30")).isEmpty();
        assertThat(branch.on("2026-12-01")).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(AlertKind.POST_ENDING);
            assertThat(told.due()).isEqualTo("2026-12-31");
            assertThat(told.number()).isEqualTo(2);
            assertThat(told.legalBasis()).contains("post-lead-days");
        });
        assertThat(branch.kindsOn("2026-12-31")).containsExactly(AlertKind.POST_ENDING);
        assertThat(branch.kindsOn("2027-01-01")).isEmpty();
    }

    @Test
    void anEnteredTermIsToldOfBeforeItsEndAndForAYearAfterIt() {
        var branch = Scene.empty().officials(3).inTermUntil("2027-05-31");
        assertThat(branch.kindsOn("2026-12-01")).isEmpty();
        assertThat(branch.on("2026-12-02").getFirst().number()).isEqualTo(1);
        var late = branch.on("2027-06-01").getFirst();
        assertThat(late.kind()).isEqualTo(AlertKind.TERM_ENDING);
        assertThat(late.number()).isEqualTo(2);
        assertThat(late.urgency(LocalDate.parse("2027-06-01"))).isEqualTo(Urgency.LATE);
        assertThat(branch.kindsOn("2028-05-31")).containsExactly(AlertKind.TERM_ENDING);
        assertThat(branch.kindsOn("2028-06-01")).isEmpty();
    }

    @Test
    void whereNoTermWasEnteredNoneEnds() {
        assertThat(Scene.empty().officials(3).kindsOn("2030-06-01")).isEmpty();
    }
}
