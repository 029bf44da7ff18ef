package vn.chiboso.bootstrap.web.problem;

import java.util.Locale;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** How large an upload may be; {@code spring.servlet.multipart.max-file-size} and {@code max-request-size}. */
@Component
class UploadLimit {
    private final MultipartProperties properties;

    UploadLimit(MultipartProperties properties) {
        this.properties = properties;
    }

    /** Whether a request of that many bytes cannot be accepted, whatever is in it. */
    boolean isExceededBy(long bytes) {
        return bytes > properties.getMaxRequestSize().toBytes();
    }

    boolean isTooLarge(MultipartException e) {
        return e instanceof MaxUploadSizeExceededException
                || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("size");
    }

    Problem problem() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "bootstrap.problem.413",
                properties.getMaxFileSize().toMegabytes());
    }
}
