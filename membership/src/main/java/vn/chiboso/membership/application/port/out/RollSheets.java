package vn.chiboso.membership.application.port.out;

import java.io.OutputStream;
import java.util.List;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** Sheets that are written row by row, so that one of any length costs no memory; nothing in them is ever a formula. */
public interface RollSheets {
    Sheet open(SheetFormat format, OutputStream out, List<String> headings);

    /** The same under a line that says what it is. */
    Sheet open(SheetFormat format, OutputStream out, String title, List<String> headings);

    /**
     * A whole file with headings alone; a workbook explains them on a second page.
     *
     * @param about name of that page, then its headings
     * @param lines of that page
     */
    void empty(
            SheetFormat format, OutputStream out, List<String> headings, List<String> about, List<List<String>> lines);

    /** Closing it ends the file. */
    interface Sheet extends AutoCloseable {
        void row(List<String> cells);

        @Override
        void close();
    }
}
