package vn.chiboso.membership.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PublicHolidays;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;

/** By when a transfer is finished, and whether that is certain. */
class TransferDeadlinesTests {
    private static final RuleBook BOOK = new RuleBook(List.of(
            new Rule(Rule.Code.TRANSFER_DAYS, 60, day("2025-07-01"), day("2026-07-26"), "294-QĐ/TW §6.3.1"),
            new Rule(Rule.Code.TRANSFER_DAYS, 30, day("2026-07-26"), null, "208-QĐ/TW")));

    @ParameterizedTest
    @CsvSource({
        "2026-07-24, 2026-10-16, 294-QĐ/TW §6.3.1,",
        "2026-07-27, 2026-09-07, 208-QĐ/TW,",
        "2026-11-18, 2026-12-30, 208-QĐ/TW,",
        "2026-11-19, 2026-12-31, 208-QĐ/TW,",
        "2026-12-10, 2027-01-22, 208-QĐ/TW, 2027"
    })
    void theNumberOfTheDayItBeganCountsAndAYearWithoutACalendarIsNamed(
            String begun, String due, String basis, @Nullable Integer unknownYear) {
        var newYear = new PublicHolidays.Day(day("2027-01-01"), false);
        var deadlines = new TransferDeadlines(BOOK, new WorkingTime(List.of(newYear), day("2026-12-31")));
        assertThat(deadlines.due(begun(begun))).contains(new TransferDeadlines.Due(day(due), basis, unknownYear));
    }

    @ParameterizedTest
    @EnumSource(TransferState.class)
    void onlyAPaperThatIsUnderWayIsLookedInto(TransferState state) {
        var book = new RuleBook(List.of(new Rule(Rule.Code.SLIP_MONTHS, 3, day("2025-06-09"), null, "06-HD/TW")));
        var deadlines = new TransferDeadlines(book, new WorkingTime(List.of()));
        var due = deadlines.lookedInto(transfer("2026-08-10", state, day("2026-08-15")));
        assertThat(due.map(TransferDeadlines.Due::day))
                .isEqualTo(
                        state == TransferState.SENT
                                ? java.util.Optional.of(day("2026-11-15"))
                                : java.util.Optional.empty());
        assertThat(deadlines.lookedInto(transfer("2026-08-10", state, null))).isEmpty();
    }

    private static Transfer begun(String day) {
        return transfer(day, TransferState.OPENED, null);
    }

    private static Transfer transfer(String day, TransferState state, @Nullable LocalDate sentOn) {
        return new Transfer(
                new TransferId(new UUID(1, 1)),
                new MemberId(new UUID(1, 2)),
                TransferKind.OFFICIAL,
                new UnitId(new UUID(1, 3)),
                new UnitId(new UUID(1, 4)),
                null,
                TransferReason.WORK,
                day(day),
                null,
                state,
                null,
                null,
                sentOn,
                null,
                null,
                0);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
