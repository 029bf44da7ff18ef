package vn.chiboso.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.chiboso.membership.api.FieldNumbers;
import vn.chiboso.membership.api.LibraryShelf;
import vn.chiboso.membership.api.UnitId;

/** One number that another module keeps, and one paper of a library; in the words of this module, since it has no others here. */
@TestComponent
public class NextDoorForTests implements FieldNumbers, LibraryShelf {
    static final String CODE = "NEXT_DOOR_DAY";
    static final String PAPER = "/documents/papers/00000000-0000-0000-0000-0000000000aa";

    private static final Row FIRST = new Row(7, LocalDate.of(2025, 7, 23), null, "50-CT/TW", true);
    private final List<Row> rows = new ArrayList<>(List.of(FIRST));

    void reset() {
        rows.clear();
        rows.add(FIRST);
    }

    @Override
    public List<Numbered> numbers() {
        return List.of(new Numbered(
                CODE,
                "membership.rule.theme.WORK",
                "membership.unit.meeting-day",
                "membership.rule.cases.ALERTS",
                Unit.DAY_OF_MONTH,
                1,
                28,
                true,
                rows));
    }

    @Override
    public void lock() {
        // one test at a time
    }

    @Override
    public void add(String code, Row row, String by, Instant at) {
        rows.removeIf(known -> known.from().equals(row.from()));
        rows.replaceAll(known -> known.from().isBefore(row.from())
                ? new Row(known.amount(), known.from(), row.from(), known.basis(), known.toVerify())
                : known);
        rows.add(row);
        rows.sort(Comparator.comparing(Row::from));
    }

    @Override
    public int touched(String code, LocalDate from, @Nullable LocalDate until) {
        return 4;
    }

    @Override
    public List<Shelved> of(UnitId branch, int most) {
        return List.of(new Shelved(PAPER, "Nghị quyết tháng 11", "05-NQ/CB", LocalDate.of(2026, 11, 3)));
    }
}
