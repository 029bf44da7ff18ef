package vn.chiboso.membership.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiboso.membership.application.port.out.OpenCaseCounts;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.alert.OpenCases;
import vn.chiboso.membership.domain.alert.OpenCases.Kind;

/** Which open cases a number of the field touches, and from which days on. */
class TouchedCasesTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final LocalDate FROM = LocalDate.parse("2026-03-01");
    private static final LocalDate TO = LocalDate.parse("2026-09-01");
    private static final RuleBook BOOK = new RuleBook(
            List.of(new Rule(Rule.Code.PROBATION_MONTHS, 12, LocalDate.parse("2011-01-19"), null, "Điều lệ Đảng")));

    private final Counts counts = new Counts();
    private final TouchedCases cases = new TouchedCases(counts);

    @Test
    void aNumberOfDaysTouchesWhatIsUnderWayAndItsAlerts() {
        assertThat(of(Rule.Code.TRANSFER_DAYS)).containsExactly(cases(Kind.TRANSFERS, 1), cases(Kind.ALERTS, 9));
        assertThat(counts.alerts).containsExactlyInAnyOrder(AlertKind.TRANSFER_DUE, AlertKind.INTRODUCTION_DUE);
        assertThat(of(Rule.Code.INTRODUCTION_DAYS)).containsExactly(cases(Kind.PAPERS, 2), cases(Kind.ALERTS, 9));
        assertThat(of(Rule.Code.ANSWER_DAYS)).containsExactly(cases(Kind.REQUESTS, 4));
        assertThat(of(Rule.Code.BRANCH_LEAST)).containsExactly(cases(Kind.ALERTS, 9));
        assertThat(counts.alerts).containsExactly(AlertKind.BRANCH_SMALL);
        assertThat(of(Rule.Code.ADMISSION_AGE)).isEmpty();
    }

    /** Who ends probation in the time had the ceremony a probation before. */
    @Test
    void daysAfterProbationAreCountedFromItsEndAndMonthsOfItFromTheCeremony() {
        assertThat(of(Rule.Code.PROBATION_MONTHS)).containsExactly(cases(Kind.PROBATIONS, 3), cases(Kind.ALERTS, 9));
        assertThat(counts.from).isEqualTo(FROM);
        assertThat(counts.to).isEqualTo(TO);
        assertThat(of(Rule.Code.OFFICIAL_DAYS)).containsExactly(cases(Kind.PROBATIONS, 3), cases(Kind.ALERTS, 9));
        assertThat(counts.from).isEqualTo("2025-03-01");
        assertThat(counts.to).isEqualTo("2025-09-01");
    }

    @ParameterizedTest
    @CsvSource({
        "CEREMONY_DAYS, CEREMONY_DUE",
        "CEREMONY_FROM_ISSUE, CEREMONY_DUE",
        "SLIP_MONTHS, SLIP_OVERDUE",
        "TEMPORARY_EXEMPTION_MOST, EXEMPTION_ENDING",
        "EXEMPTION_LEAD, EXEMPTION_ENDING",
        "SUPPLEMENT_MONTH, SUPPLEMENT_DUE",
        "POST_LEAD, POST_ENDING",
        "TERM_LEAD, TERM_ENDING",
        "TERM_KEPT, TERM_ENDING",
        "COMMITMENT_MONTH, COMMITMENTS_MISSING",
        "SELF_REVIEW_MONTH, SELF_REVIEWS_DUE",
        "BADGE_30, BADGE",
        "GROUPS_FROM, GROUPS_DUE"
    })
    void alertsThatAreReckonedWithANumberAreCounted(Rule.Code code, AlertKind kind) {
        assertThat(of(code)).contains(cases(Kind.ALERTS, 9));
        assertThat(counts.alerts).contains(kind);
    }

    @Test
    void everyAlertHangsOnSomeNumber() {
        var told = EnumSet.noneOf(AlertKind.class);
        for (var code : Rule.Code.values()) {
            of(code);
            told.addAll(counts.alerts);
        }
        assertThat(told).containsExactlyInAnyOrder(AlertKind.values());
    }

    private List<OpenCases> of(Rule.Code code) {
        return cases.of(new Rule(code, 10, FROM, TO, "Văn bản"), BOOK, TODAY);
    }

    private static OpenCases cases(Kind kind, int count) {
        return new OpenCases(kind, count);
    }

    private static final class Counts implements OpenCaseCounts {
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private Set<AlertKind> alerts = Set.of();

        @Override
        public int transfers(LocalDate from, @Nullable LocalDate to) {
            return 1;
        }

        @Override
        public int papers(LocalDate from, @Nullable LocalDate to) {
            return 2;
        }

        @Override
        public int probations(LocalDate from, @Nullable LocalDate to) {
            this.from = from;
            this.to = to;
            return 3;
        }

        @Override
        public int requests(LocalDate from, @Nullable LocalDate to) {
            return 4;
        }

        @Override
        public int alerts(Set<AlertKind> kinds) {
            alerts = kinds;
            return 9;
        }
    }
}
