package vn.chiboso.membership.application.port.out;

import java.util.function.Predicate;
import vn.chiboso.membership.domain.roll.SheetRow;

/** Workbooks that list books come in. */
public interface RollBooks {
    /**
     * Streams the rows of the visible sheets in order until the taker wants no more. Refuses
     * ({@link vn.chiboso.membership.domain.RollRefusal}) what is no plain workbook: other formats, macros, passwords, bombs.
     */
    void read(byte[] file, Predicate<SheetRow> taker);
}
