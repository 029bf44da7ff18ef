package vn.chiboso.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;

class TermsOfOfficeTests {
    private static final UnitId UNIT = new UnitId(new UUID(1, 1));
    private static final TermRule RULE = new TermRule(null, null, LocalDate.of(2020, 7, 1), 5, "Điều lệ Đảng, Điều 13");
    private static final Term ENTERED = term("2026-01-10", "2027-04-30");

    @Test
    void areThoseOfTheRuleWhereNoneWasEntered() {
        var none = new TermsOfOffice(UNIT, List.of());
        assertThat(on(none, "2025-06-30")).isEqualTo(term("2020-07-01", "2025-06-30"));
        assertThat(on(none, "2025-07-01")).isEqualTo(term("2025-07-01", "2030-06-30"));
    }

    @Test
    void endWhereAnEnteredOneBeginsAndGoOnAfterIt() {
        var one = new TermsOfOffice(UNIT, List.of(ENTERED));
        assertThat(on(one, "2024-02-01")).isEqualTo(term("2020-07-01", "2025-06-30"));
        assertThat(on(one, "2026-01-09")).isEqualTo(term("2025-07-01", "2026-01-09"));
        assertThat(on(one, "2026-01-10")).isEqualTo(ENTERED);
        assertThat(on(one, "2027-05-01")).isEqualTo(term("2027-05-01", "2030-06-30"));
        assertThat(on(one, "2031-01-01")).isEqualTo(term("2030-07-01", "2035-06-30"));
    }

    @Test
    void ofTwoRulesMeetOnTheDayOfTheSecond() {
        var change = LocalDate.of(2027, 3, 15);
        var old = new TermRule(null, change, LocalDate.of(2020, 7, 1), 5, "Điều 13");
        var now = new TermRule(change, null, LocalDate.of(2026, 1, 1), 4, "Điều 13 sửa đổi");
        var terms = new TermsOfOffice(UNIT, List.of());
        for (var day = LocalDate.of(2025, 1, 1); day.getYear() < 2032; day = day.plusDays(1)) {
            var term = terms.on(day, any -> any.isBefore(change) ? old : now);
            assertThat(day).isBetween(term.from(), term.to());
            for (var end : List.of(term.from(), term.to())) {
                assertThat(terms.on(end, any -> any.isBefore(change) ? old : now))
                        .isEqualTo(term);
            }
        }
        assertThat(terms.on(change, any -> now)).isEqualTo(term("2027-03-15", "2029-12-31"));
    }

    @Test
    void areReplacedByOneThatStartsOnTheSameDay() {
        var longer = term("2026-01-10", "2031-01-09");
        assertThat(new TermsOfOffice(UNIT, List.of(ENTERED)).with(longer).entered())
                .containsExactly(longer);
        assertThat(new TermsOfOffice(UNIT, List.of(ENTERED))
                        .with(term("2020-01-01", "2025-01-01"))
                        .entered())
                .hasSize(2);
    }

    private static Term on(TermsOfOffice terms, String day) {
        return terms.on(LocalDate.parse(day), any -> RULE);
    }

    private static Term term(String from, String to) {
        return new Term(UNIT, LocalDate.parse(from), LocalDate.parse(to));
    }
}
