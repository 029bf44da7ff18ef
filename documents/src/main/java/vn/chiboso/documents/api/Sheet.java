package vn.chiboso.documents.api;

import java.util.List;

/**
 * A table for officers, to be rendered as XLSX or PDF.
 *
 * @param superior above the issuing body, may be blank
 * @param issuer   the body that issues it
 * @param title    in capitals on paper
 * @param subtitle below the title: period, day frozen; may be blank
 * @param columns  in order
 * @param rows     cells by column: {@code String}, {@code Integer}, {@code Long}, {@code java.math.BigDecimal},
 *                 {@code java.time.LocalDate}, or an empty string
 * @param notes    below the table, one paragraph each
 */
public record Sheet(
        String superior,
        String issuer,
        String title,
        String subtitle,
        List<Column> columns,
        List<List<Object>> rows,
        List<String> notes) {
    /** A column; {@code width} in characters. */
    public record Column(String title, int width, boolean number) {}

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }
}
