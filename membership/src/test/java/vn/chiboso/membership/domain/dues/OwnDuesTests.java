package vn.chiboso.membership.domain.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberId;

class OwnDuesTests {
    @Test
    void duesArePaidThroughTheMonthBeforeTheFirstOneThatIsOpen() {
        assertThat(OwnDues.paidThrough(List.of(month(10, 0), month(9, 0)))).isEqualTo(YearMonth.of(2026, 10));
        assertThat(OwnDues.paidThrough(List.of(month(10, 0), month(9, 5000), month(8, 0))))
                .isEqualTo(YearMonth.of(2026, 8));
        assertThat(OwnDues.paidThrough(List.of(month(10, 0), month(9, 5000)))).isNull();
        assertThat(OwnDues.paidThrough(List.of())).isNull();
    }

    @Test
    void aMonthCollectedAtTwoBranchesIsOpenWhenOneOfThemIs() {
        assertThat(OwnDues.paidThrough(List.of(month(10, 0), month(10, 5000), month(9, 0))))
                .isEqualTo(YearMonth.of(2026, 9));
    }

    private static OwnDues month(int month, long due) {
        var assessment = new Assessment(Assessment.Ground.FIXED, DuesGroup.STUDENT, null, null, 0, 0, due);
        var line = DuesLine.fresh(new MemberId(new UUID(1, 1)), "Mai Quang Sơn", assessment);
        return new OwnDues(YearMonth.of(2026, month), "Giang Đông", true, line);
    }
}
