package vn.chiboso.membership.application.port.in;

import java.io.OutputStream;
import java.util.Locale;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** A sheet with headings alone, and a second one that says what belongs into each column. Anybody may have it: it tells nothing. */
public interface EmptySheet {
    void write(Query query, OutputStream out);

    /** Explained in the reader's language; a text file has no second sheet. */
    record Query(Of of, SheetFormat format, Locale language) {}

    /** What it is for. */
    enum Of {
        UNITS,
        MEMBERS
    }
}
