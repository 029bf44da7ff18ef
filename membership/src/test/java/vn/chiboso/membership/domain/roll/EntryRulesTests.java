package vn.chiboso.membership.domain.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.roll.BulkRow.Outcome;

/** What refuses a row and what only warns. */
class EntryRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final RuleBook RULES = new RuleBook(List.of(
            new Rule(Rule.Code.PROBATION_MONTHS, 12, LocalDate.of(2011, 1, 19), null, "Điều lệ Đảng, Điều 5.1"),
            new Rule(Rule.Code.ADMISSION_AGE, 18, LocalDate.of(2011, 1, 19), null, "Điều lệ Đảng, Điều 1"),
            new Rule(Rule.Code.COMMITTEE_FROM, 9, LocalDate.of(2011, 1, 19), null, "Điều 24.4"),
            new Rule(Rule.Code.COMMITTEE_MOST, 7, LocalDate.of(2011, 1, 19), null, "294-QĐ/TW")));

    @Test
    void refusesContradictions() {
        assertThat(codes(row("01/02/1978", "04/05/2010", "03/05/2010", "20/05/2011", "Chính thức")))
                .contains("ceremony-before-decision");
        assertThat(codes(row("01/02/1978", "04/05/2010", "20/05/2010", "19/05/2010", "Chính thức")))
                .contains("official-before-admission");
        assertThat(codes(row("01/02/2011", "04/05/2010", "20/05/2010", "20/05/2011", "Chính thức")))
                .contains("admitted-before-birth");
        assertThat(codes(row("01/02/1978", "04/05/2010", "20/05/2010", "20/05/2027", "Chính thức")))
                .contains("date-future");
        assertThat(codes(row("01/02/1978", "04/05/2025", "20/05/2025", "20/05/2026", "Dự bị")))
                .contains("probationary-with-official-date");
        assertThat(codes(row("01/02/1978", "04/05/2026", null, null, "Dự bị")))
                .contains("probationary-without-ceremony");
        assertThat(codes(row("01/02/1978", "04/05/2010", "20/05/2010", "20/05/2011", "Từ trần")))
                .contains("status-ended");
    }

    @Test
    void refusesAShortProbationWhereTheRuleWasInForceAndWarnsBefore() {
        var now = only(row("01/02/1978", "04/05/2020", "20/05/2020", "19/05/2021", "Chính thức"));
        assertThat(now.refuses()).isTrue();
        assertThat(now.code()).isEqualTo("official-early");
        assertThat(now.args()).contains(12, LocalDate.of(2021, 5, 20), "Điều lệ Đảng, Điều 5.1");

        var then = only(row("01/02/1938", "04/05/1960", "20/05/1960", "20/02/1961", "Chính thức"));
        assertThat(then.refuses()).isFalse();
        assertThat(then.code()).isEqualTo("official-early-once");
    }

    @Test
    void warnsOfWhatIsOnlyUnusual() {
        assertThat(codes(row("01/02/1978", "04/05/2020", "20/05/2020", null, "Chính thức")))
                .containsExactly("official-date-missing");
        assertThat(codes(row("01/02/2004", "04/05/2020", "20/05/2020", "20/05/2021", "Chính thức")))
                .containsExactly("admitted-young");
        assertThat(codes(row("01/02/1978", "04/05/2025", "20/05/2025", null, "Dự bị")))
                .containsExactly("probation-over");
    }

    @Test
    void refusesADayThatDoesNotExistNamingColumnAndValue() {
        assertThat(only(row("01/02/1978", "04/05/2010", "31/02/2020", "20/05/2021", "Chính thức")))
                .satisfies(f -> {
                    assertThat(f.refuses()).isTrue();
                    assertThat(f.code()).isEqualTo("date-impossible");
                    assertThat(f.field()).isEqualTo(RollField.CEREMONY);
                    assertThat(f.value()).isEqualTo("31/02/2020");
                });
    }

    @Test
    void aPhoneThatCannotBeReadLeavesThePersonIn() {
        var row = plan(
                        Lines.headed()
                                .row(
                                        1,
                                        "Lê Văn A",
                                        "01/02/1978",
                                        "04/05/2010",
                                        "20/05/2010",
                                        "20/05/2011",
                                        null,
                                        null,
                                        "Chính thức",
                                        "không có"),
                        List.of())
                .rows()
                .getFirst();
        assertThat(row.outcome()).isEqualTo(Outcome.ADDED);
        assertThat(row.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.code()).isEqualTo("unreadable-phone"));
    }

    @Test
    void warnsOfACommitteeInASmallBranch() {
        var plan = plan(
                Lines.headed()
                        .row(
                                1,
                                "Lê Văn A",
                                "01/02/1979",
                                "04/05/2010",
                                "20/05/2010",
                                "20/05/2011",
                                "38.000002",
                                "Chi ủy viên",
                                "Chính thức",
                                null),
                List.of());
        assertThat(plan.survey().remarks())
                .extracting(Finding::code)
                .containsExactly("committee-too-early", "no-secretary");
        assertThat(Objects.requireNonNull(plan.rows().getFirst().after()).positions())
                .containsExactly(Position.COMMITTEE_MEMBER);
    }

    private static Lines row(
            String birth, String decision, @Nullable String ceremony, @Nullable String official, String status) {
        return Lines.headed().row(1, "Lê Văn A", birth, decision, ceremony, official, null, null, status, null);
    }

    private static Finding only(Lines lines) {
        var findings = plan(lines, List.of()).rows().getFirst().findings();
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static List<String> codes(Lines lines) {
        return plan(lines, List.of()).rows().getFirst().findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static OneBranch plan(Lines lines, List<RollEntry> kept) {
        return OneBranch.plan(lines, kept, RULES, TODAY);
    }
}
