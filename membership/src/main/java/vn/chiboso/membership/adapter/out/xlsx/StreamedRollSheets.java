package vn.chiboso.membership.adapter.out.xlsx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.RollSheets;
import vn.chiboso.membership.domain.roll.SheetFormat;

/**
 * XLSX with every cell a text of its own row, flushed as it grows, so that nothing is a formula and nothing is kept; CSV with the
 * mark by which spreadsheets know UTF-8, and formulas neutralised.
 */
@Component
class StreamedRollSheets implements RollSheets {
    @Override
    public Sheet open(SheetFormat format, OutputStream out, List<String> headings) {
        var sheet = open(format, out, headings, 1);
        sheet.row(headings);
        return sheet;
    }

    @Override
    public Sheet open(SheetFormat format, OutputStream out, String title, List<String> headings) {
        var sheet = open(format, out, headings, 2);
        sheet.row(List.of(title));
        sheet.row(headings);
        return sheet;
    }

    @Override
    public void empty(
            SheetFormat format, OutputStream out, List<String> headings, List<String> about, List<List<String>> lines) {
        if (format == SheetFormat.CSV) {
            open(format, out, headings).close();
            return;
        }
        try (var sheet = new Xlsx(out, headings, 1)) {
            sheet.row(headings);
            sheet.explain(about, lines);
        }
    }

    private static Sheet open(SheetFormat format, OutputStream out, List<String> headings, int above) {
        return switch (format) {
            case XLSX -> new Xlsx(out, headings, above);
            case CSV -> new Csv(out);
        };
    }

    private static final class Xlsx implements Sheet {
        private static final int AT_ONCE = 500;

        private final Workbook book;
        private final Worksheet page;
        private int rows;

        /** Rows above stay when one scrolls. */
        Xlsx(OutputStream out, List<String> headings, int above) {
            book = new Workbook(out, "Chi Bo So", "1.0");
            page = book.newWorksheet("Danh sach");
            page.freezePane(0, above);
            for (var column = 0; column < headings.size(); column++) {
                page.width(column, Math.max(12, headings.get(column).length() + 4));
            }
        }

        @Override
        public void row(List<String> cells) {
            for (var column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    page.inlineString(rows, column, cells.get(column));
                }
            }
            if (++rows % AT_ONCE == 0) {
                try {
                    page.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        void explain(List<String> about, List<List<String>> lines) {
            var more = book.newWorksheet(about.getFirst());
            more.width(0, 30);
            more.width(1, 120);
            var at = 0;
            for (var column = 1; column < about.size(); column++) {
                more.inlineString(at, column - 1, about.get(column));
            }
            for (var line : lines) {
                at++;
                for (var column = 0; column < line.size(); column++) {
                    more.inlineString(at, column, line.get(column));
                }
            }
        }

        @Override
        public void close() {
            try {
                book.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Csv implements Sheet {
        private final Writer out;

        Csv(OutputStream out) {
            this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            write("\uFEFF");
        }

        @Override
        public void row(List<String> cells) {
            for (var column = 0; column < cells.size(); column++) {
                write(column == 0 ? "" : ",");
                write(quoted(Formulas.neutral(cells.get(column))));
            }
            write("\r\n");
        }

        private static String quoted(String cell) {
            return cell.isEmpty() || cell.chars().noneMatch(c -> c == '"' || c == ',' || c == ';' || c < ' ')
                    ? cell
                    : '"' + cell.replace("\"", "\"\"") + '"';
        }

        private void write(String text) {
            try {
                out.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
