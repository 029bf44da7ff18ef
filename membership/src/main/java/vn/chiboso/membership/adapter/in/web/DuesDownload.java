package vn.chiboso.membership.adapter.in.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.chiboso.membership.application.port.in.ExportDues;

/** A workbook to be kept, never by anything in between. */
final class DuesDownload {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private DuesDownload() {}

    static ResponseEntity<byte[]> of(ExportDues.Workbook book) {
        var disposition =
                ContentDisposition.attachment().filename(book.fileName()).build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(book.content());
    }
}
