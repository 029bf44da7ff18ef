package vn.chiboso.membership.application.port.in;

import java.io.OutputStream;
import java.util.Locale;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.roll.SheetFormat;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** The rows that were left out, as in the file, with a column that says why: to be mended and handed in again. */
public interface DownloadUnitSheet {
    void download(Actor actor, Query query, OutputStream out);

    /** In the reader's language. */
    record Query(UnitSheetId sheet, SheetFormat format, Locale language) {}
}
