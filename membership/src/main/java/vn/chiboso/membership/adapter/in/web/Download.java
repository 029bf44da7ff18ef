package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import vn.chiboso.membership.domain.roll.SheetFormat;

/**
 * A file that is made whole before its first byte leaves: a slow reader then holds no connection to the database, and a refusal or a
 * fault in the middle is a page as always instead of half a file.
 */
final class Download {
    private Download() {}

    static void send(HttpServletResponse response, String name, SheetFormat format, Consumer<OutputStream> make) {
        try (var spool = new Spool()) {
            make.accept(spool);
            response.setContentType(
                    format == SheetFormat.CSV
                            ? "text/csv;charset=UTF-8"
                            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name + "." + format.ending())
                            .build()
                            .toString());
            response.setContentLengthLong(spool.size());
            try (InputStream made = spool.read()) {
                made.transferTo(response.getOutputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
