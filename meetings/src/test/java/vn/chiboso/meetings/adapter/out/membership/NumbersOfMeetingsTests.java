package vn.chiboso.meetings.adapter.out.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.MeetingsSlice;
import vn.chiboso.meetings.PeopleForTests;
import vn.chiboso.meetings.application.port.out.MeetingRules;
import vn.chiboso.meetings.domain.RuleKey;
import vn.chiboso.membership.api.FieldNumbers;
import vn.chiboso.membership.api.FieldNumbers.Numbered;
import vn.chiboso.membership.api.FieldNumbers.Row;

/** The numbers of meetings as the rule book reads them and adds to them. */
@MeetingsSlice
@Transactional
class NumbersOfMeetingsTests {
    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);

    @Autowired
    FieldNumbers numbers;

    @Autowired
    MeetingRules rules;

    @ParameterizedTest
    @EnumSource(RuleKey.class)
    void everyNumberHasItsRowsWithinItsBounds(RuleKey key) {
        var number = of(key);
        assertThat(number.rows()).isNotEmpty();
        assertThat(number.rows()).allSatisfy(row -> {
            assertThat(row.amount()).isBetween(number.least(), number.most());
            assertThat(row.basis()).isNotBlank();
        });
        assertThat(number.on(LocalDate.of(2026, 11, 20))).isPresent();
    }

    @Test
    void whatNobodyHeldAgainstTheTextIsMarkedAndTheLastDayIsToldAsTheDayAfter() {
        assertThat(of(RuleKey.FIRST_WEEK_LAST_DAY).rows())
                .containsExactly(new Row(7, LocalDate.of(2025, 7, 23), null, "50-CT/TW", true));
        assertThat(of(RuleKey.ATTENDANCE_TARGET).rows().getFirst().until()).isEqualTo("2025-10-28");
    }

    @Test
    void aNewNumberEndsTheOneBeforeAndOneOfTheSameDayReplacesTheWrongOne() {
        add(RuleKey.MINIMUM_MINUTES, 75);
        add(RuleKey.MINIMUM_MINUTES, 80);
        assertThat(minutes(FROM.minusDays(1))).isEqualTo(90);
        assertThat(minutes(FROM)).isEqualTo(80);
        assertThat(of(RuleKey.MINIMUM_MINUTES).rows()).extracting(Row::amount).containsExactly(90, 80);
    }

    private void add(RuleKey key, int amount) {
        numbers.add(of(key).code(), new Row(amount, FROM, null, "Hướng dẫn mới", false), "Lê Văn Bình", Instant.EPOCH);
    }

    private int minutes(LocalDate day) {
        return rules.inForce(PeopleForTests.BRANCH_PATH, day)
                .number(RuleKey.MINIMUM_MINUTES)
                .orElseThrow();
    }

    private Numbered of(RuleKey key) {
        return numbers.numbers().stream()
                .filter(number -> number.code().endsWith("_" + key.name()))
                .findFirst()
                .orElseThrow();
    }
}
