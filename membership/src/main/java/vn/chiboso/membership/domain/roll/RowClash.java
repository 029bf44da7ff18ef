package vn.chiboso.membership.domain.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Position;

/**
 * Rows of one piece that turn out to be about the same person or the same post, however differently they were written: none of them
 * is taken. Somebody hosted elsewhere stands on two rolls, and both rows may tell the same of them.
 */
final class RowClash {
    private RowClash() {}

    static List<BulkRow> settle(List<BulkRow> rows) {
        var settled = new ArrayList<>(rows);
        refuse(settled, RowClash::person, RollField.FULL_NAME, "person-twice", true);
        refuse(settled, RowClash::secretaryOf, RollField.POSITION, "secretary-twice", false);
        return settled;
    }

    private static void refuse(
            List<BulkRow> rows,
            Function<BulkRow, @Nullable Object> key,
            RollField field,
            String code,
            boolean mayAgree) {
        var together = rows.stream()
                .filter(row -> row.writes() && key.apply(row) != null)
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(key.apply(row))));
        together.values().stream()
                .filter(several -> several.size() > 1 && !(mayAgree && agree(several)))
                .forEach(several -> {
                    var numbers =
                            several.stream().map(r -> String.valueOf(r.row())).collect(Collectors.joining(", "));
                    rows.replaceAll(row ->
                            several.contains(row) ? row.refused(Finding.refused(field, "", code, numbers)) : row);
                });
    }

    private static @Nullable Object person(BulkRow row) {
        var before = row.before();
        return before == null ? null : before.id();
    }

    private static @Nullable Object secretaryOf(BulkRow row) {
        var after = row.after();
        var before = row.before();
        var begins = after != null
                && after.positions().contains(Position.SECRETARY)
                && !(before != null && before.positions().contains(Position.SECRETARY));
        return begins ? row.unit() : null;
    }

    /** On different rolls, and the fields of the person become the same. */
    private static boolean agree(List<BulkRow> rows) {
        var first = rows.getFirst();
        return rows.stream().map(BulkRow::unit).distinct().count() == rows.size()
                && rows.stream()
                        .allMatch(row -> Objects.equals(
                                        Objects.requireNonNull(row.after()).book(),
                                        Objects.requireNonNull(first.after()).book())
                                && Objects.equals(row.citizen(), first.citizen()));
    }
}
