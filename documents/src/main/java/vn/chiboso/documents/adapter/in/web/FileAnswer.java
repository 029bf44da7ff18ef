package vn.chiboso.documents.adapter.in.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.chiboso.documents.application.port.in.FileDownload;

/**
 * A content on its way to a browser, as something that can do no harm there. The framework answers ranges and unchanged tags.
 */
final class FileAnswer {
    private static final String LOCKED = "default-src 'none'; frame-ancestors 'none'; sandbox";
    /** A sandbox keeps browsers' own PDF readers from opening; scripts in a PDF do not reach the page's origin. */
    private static final String READABLE =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private FileAnswer() {}

    static ResponseEntity<Resource> of(FileDownload file) {
        var disposition = file.shownInline() ? ContentDisposition.inline() : ContentDisposition.attachment();
        var isPdf = file.mediaType().equals(MediaType.APPLICATION_PDF_VALUE);
        return ResponseEntity.ok()
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", isPdf && file.shownInline() ? READABLE : LOCKED)
                // rights are asked again each time; the tag saves the bytes
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .eTag("\"" + file.digest() + "\"")
                .contentType(mediaType(file.mediaType()))
                .body(new ContentResource(file.content()));
    }

    private static MediaType mediaType(String mediaType) {
        var parsed = MediaType.parseMediaType(mediaType);
        return parsed.getType().equals("text") ? new MediaType(parsed, StandardCharsets.UTF_8) : parsed;
    }
}
