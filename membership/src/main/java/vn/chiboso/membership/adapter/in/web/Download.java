package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** A file that leaves while it is made; says so only with its first byte, so that a refusal before is a page as always. */
final class Download extends OutputStream {
    private final HttpServletResponse response;
    private final String fileName;
    private final SheetFormat format;
    private @Nullable OutputStream out;

    Download(HttpServletResponse response, String name, SheetFormat format) {
        this.response = response;
        this.fileName = name + "." + format.ending();
        this.format = format;
    }

    private OutputStream out() throws IOException {
        if (out == null) {
            response.setContentType(
                    format == SheetFormat.CSV
                            ? "text/csv;charset=UTF-8"
                            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(fileName).build().toString());
            out = response.getOutputStream();
        }
        return out;
    }

    @Override
    public void write(int one) throws IOException {
        out().write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out().write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        if (out != null) {
            out.flush();
        }
    }
}
