package vn.chiboso.documents.application.port.out;

import vn.chiboso.documents.api.Sheet;

/** Makes a file of a table. Same sheet, same bytes. */
public interface SheetPrinter {
    SheetFormat format();

    byte[] print(Sheet sheet);

    /** What a printer makes. */
    enum SheetFormat {
        XLSX,
        PDF
    }
}
