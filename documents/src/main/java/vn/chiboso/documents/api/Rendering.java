package vn.chiboso.documents.api;

/** Makes files from tables. Same input, same bytes. */
public interface Rendering {
    /** An XLSX workbook with one sheet; texts that look like formulas stay texts. */
    byte[] xlsx(Sheet sheet);

    /** A PDF, A4 landscape, fonts embedded. */
    byte[] pdf(Sheet sheet);
}
