package vn.chiboso.membership.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PublicHolidays;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;

/** The ranges a database looks for are the deadlines that a page shows, turned round. */
class DueRangesTests {
    private static final RuleBook BOOK = new RuleBook(List.of(
            rule(Rule.Code.TRANSFER_DAYS, 60, "2025-07-01", "2026-07-26"),
            rule(Rule.Code.TRANSFER_DAYS, 30, "2026-07-26", null),
            rule(Rule.Code.INTRODUCTION_DAYS, 30, "2025-07-01", null),
            rule(Rule.Code.SLIP_MONTHS, 3, "2025-06-09", null)));
    private static final WorkingTime CALENDAR = new WorkingTime(List.of(
            new PublicHolidays.Day(LocalDate.parse("2026-09-01"), false),
            new PublicHolidays.Day(LocalDate.parse("2026-09-02"), false),
            new PublicHolidays.Day(LocalDate.parse("2026-08-29"), true)));
    private static final TransferDeadlines DEADLINES = new TransferDeadlines(BOOK, CALENDAR);

    @Test
    void everyDayOfCauseAndPaperIsJudgedAsOnThePage() {
        var judged = 0;
        for (var today = LocalDate.parse("2026-07-20"); today.isBefore(LocalDate.parse("2026-12-20")); ) {
            var ranges = DueRanges.before(today, BOOK, CALENDAR);
            var slips = DueRanges.lookedInto(today, BOOK);
            for (var day = today.minusDays(200); !day.isAfter(today); day = day.plusDays(1)) {
                assertThat(within(ranges.begun(), day))
                        .as("begun on %s, seen on %s", day, today)
                        .isEqualTo(isLate(transfer(TransferKind.OFFICIAL, day, null), today));
                assertThat(within(ranges.sent(), day))
                        .as("sent on %s, seen on %s", day, today)
                        .isEqualTo(isLate(transfer(TransferKind.TEMPORARY, day, day), today));
                var looked = DEADLINES
                        .lookedInto(transfer(TransferKind.OFFICIAL, day, day))
                        .orElseThrow();
                assertThat(within(slips, day)).isEqualTo(!today.isBefore(looked.day()));
                judged++;
            }
            today = today.plusDays(7);
        }
        assertThat(judged).isGreaterThan(4000);
    }

    /** A number that grows makes the day of the change due later than the day before it. */
    @Test
    void whereANumberGrowsTheDayOfTheChangeIsJudgedByTheNewOneAndDaysBeforeAnyByTheEarliest() {
        var book = new RuleBook(List.of(
                rule(Rule.Code.TRANSFER_DAYS, 20, "2026-07-01", "2026-08-03"),
                rule(Rule.Code.TRANSFER_DAYS, 40, "2026-08-03", null)));
        var deadlines = new TransferDeadlines(book, CALENDAR);
        var late = 0;
        for (var today = LocalDate.parse("2026-07-20"); today.isBefore(LocalDate.parse("2026-10-20")); ) {
            var begun = DueRanges.before(today, book, CALENDAR).begun();
            for (var day = LocalDate.parse("2026-06-20"); !day.isAfter(today); day = day.plusDays(1)) {
                var transfer = transfer(TransferKind.OFFICIAL, day, null);
                assertThat(within(begun, day))
                        .as("begun on %s, seen on %s", day, today)
                        .isEqualTo(isLate(deadlines, transfer, today));
                late += within(begun, day) ? 1 : 0;
            }
            today = today.plusDays(1);
        }
        assertThat(late).isPositive();
    }

    private static boolean isLate(TransferDeadlines deadlines, Transfer transfer, LocalDate today) {
        return deadlines.due(transfer).filter(due -> due.day().isBefore(today)).isPresent();
    }

    private static boolean isLate(Transfer transfer, LocalDate today) {
        return isLate(DEADLINES, transfer, today);
    }

    private static boolean within(List<DueRanges.Range> ranges, LocalDate day) {
        return ranges.stream().anyMatch(range -> !day.isBefore(range.from()) && !day.isAfter(range.to()));
    }

    private static Transfer transfer(TransferKind kind, LocalDate begunOn, @Nullable LocalDate sentOn) {
        return new Transfer(
                new TransferId(new UUID(1, 1)),
                new MemberId(new UUID(2, 1)),
                kind,
                new UnitId(new UUID(3, 1)),
                new UnitId(new UUID(3, 2)),
                null,
                TransferReason.WORK,
                begunOn,
                kind == TransferKind.TEMPORARY ? begunOn.plusMonths(6) : null,
                sentOn == null ? TransferState.OPENED : TransferState.SENT,
                null,
                null,
                sentOn,
                null,
                null,
                0);
    }

    private static Rule rule(Rule.Code code, int amount, String from, @Nullable String to) {
        return new Rule(code, amount, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "thử");
    }
}
