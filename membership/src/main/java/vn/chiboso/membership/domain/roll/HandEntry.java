package vn.chiboso.membership.domain.roll;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.Sex;
import vn.chiboso.membership.domain.path.OutsideTimes;

/** Understands what somebody typed as the import would, but refuses whatever cannot be read: here a person can correct it at once. */
public final class HandEntry {
    private HandEntry() {}

    /**
     * The list book as typed; blank texts say nothing.
     *
     * @param texts by field; dates in any shape
     */
    public static ListBook read(
            Map<RollField, String> texts, @Nullable Sex sex, boolean smartphone, boolean away, LocalDate today) {
        var cells = new EnumMap<RollField, Cell>(RollField.class);
        texts.forEach((field, text) -> {
            var cell = new Cell.Text(text);
            if (!cell.shown().isEmpty()) {
                cells.put(field, cell);
            }
        });
        var reading = new LineReading(new RawLine(0, cells, sex), texts.keySet(), today);
        var line = reading.read();
        requireNone(reading.findings());
        if (line == null) {
            throw new IllegalStateException("a line without findings was not read");
        }
        var book = line.book();
        return new ListBook(
                book.name(),
                book.birth(),
                sex,
                book.ethnicGroup(),
                book.homePlace(),
                book.education(),
                book.occupation(),
                book.decisionOn(),
                book.ceremonyOn(),
                book.officialOn(),
                book.card(),
                book.phone(),
                book.email(),
                smartphone,
                away,
                book.note());
    }

    /** Times out of the Party as typed; null, and only that, says nothing. */
    public static @Nullable OutsideTimes outside(@Nullable String text, LocalDate today) {
        if (text == null) {
            return null;
        }
        var cell = new Cell.Text(text);
        try {
            return OutsideReading.read(cell, today);
        } catch (CellFault e) {
            throw RollRefusal.entry(Finding.refused(RollField.OUTSIDE, cell.shown(), e.code()));
        }
    }

    /** Refuses with the first of the findings, whatever its severity. */
    private static void requireNone(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw RollRefusal.entry(findings.getFirst());
        }
    }

    /** Refuses with the first finding that refuses; the others are warnings to show. */
    public static List<Finding> warnings(List<Finding> findings) {
        findings.stream().filter(Finding::refuses).findFirst().ifPresent(finding -> {
            throw RollRefusal.entry(finding);
        });
        return findings;
    }
}
