package vn.chiboso.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiboso.membership.application.port.out.OpenCaseCounts;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.alert.AlertKind;
import vn.chiboso.membership.domain.alert.OpenCases;

/** What whoever changes a number of the field from a past day on is told beforehand. */
class TouchedCasesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final RuleBook BOOK = new RuleBook(List.of());

    private final OpenCaseCounts counts = mock(OpenCaseCounts.class);

    @BeforeEach
    void anAlertStandsOfEachKind() {
        when(counts.alerts(anySet()))
                .thenAnswer(asked -> asked.<Set<AlertKind>>getArgument(0).size());
    }

    @ParameterizedTest
    @CsvSource({
        "CEREMONY_DAYS, 1", "CEREMONY_FROM_ISSUE, 1", "SLIP_MONTHS, 1", "TEMPORARY_EXEMPTION_MOST, 1", "EXEMPTION_LEAD, 1",
        "SUPPLEMENT_MONTH, 1", "COMMITMENT_MONTH, 2", "SELF_REVIEW_MONTH, 1", "BADGE_30, 1", "GROUPS_FROM, 1"
    })
    void alertsThatAreReckonedWithANumberAreCounted(Rule.Code code, int kinds) {
        assertThat(touched(code)).contains(new OpenCases(OpenCases.Kind.ALERTS, kinds));
    }

    @Test
    void everyAlertHangsOnSomeNumber() {
        var told = EnumSet.noneOf(AlertKind.class);
        when(counts.alerts(anySet())).thenAnswer(asked -> {
            told.addAll(asked.<Set<AlertKind>>getArgument(0));
            return 0;
        });
        for (var code : Rule.Code.values()) {
            touched(code);
        }
        assertThat(told).containsExactlyInAnyOrder(AlertKind.values());
    }

    private List<OpenCases> touched(Rule.Code code) {
        return new TouchedCases(counts)
                .of(new Rule(code, 3, LocalDate.of(2026, 3, 1), null, "294-QĐ/TW"), BOOK, TODAY);
    }
}
