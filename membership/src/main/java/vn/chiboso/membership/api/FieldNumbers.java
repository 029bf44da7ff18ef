package vn.chiboso.membership.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of the field that another module keeps, shown in the one rule book and added to there. Who keeps them implements it; rights,
 * bounds and days are judged by membership for all numbers alike.
 */
public interface FieldNumbers {
    /** All of them in order, with every row that holds for the whole country. */
    List<Numbered> numbers();

    /** Nobody else adds a number until the transaction ends. */
    void lock();

    /** Adds a row; what held until then ends the day before, one of the same first day is replaced and kept. */
    void add(String code, Row row, String by, Instant at);

    /** How many cases that are not closed are reckoned by the number of these days; {@code until} exclusive, null for no end. */
    int touched(String code, LocalDate from, @Nullable LocalDate until);

    /** What a number counts. */
    enum Unit {
        DAYS,
        DAY_OF_MONTH,
        MINUTES,
        PERCENT
    }

    /**
     * One number and its frame.
     *
     * @param code  of its own in the whole house
     * @param theme message key of what it is about; those of one theme follow one another
     * @param label message key of what it fixes
     * @param cases message key of what {@link #touched} counts, with the number as {0}
     * @param least the smallest that makes sense, {@code most} the largest; both catch slips of the finger
     * @param ofLaw read from a text; a convention of the product otherwise
     * @param rows  by first day
     */
    record Numbered(
            String code,
            String theme,
            String label,
            String cases,
            Unit unit,
            int least,
            int most,
            boolean ofLaw,
            List<Row> rows) {
        public Numbered {
            rows = List.copyOf(rows);
        }

        /** In force on the day. */
        public Optional<Row> on(LocalDate day) {
            return rows.stream().filter(row -> row.isInForce(day)).findFirst();
        }
    }

    /**
     * The number of a time.
     *
     * @param until    the day after its last one, null for no end
     * @param toVerify cần kiểm chứng: not yet held against the original text
     */
    record Row(int amount, LocalDate from, @Nullable LocalDate until, String basis, boolean toVerify) {
        public boolean isInForce(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }
}
