package vn.chiboso.evaluation.adapter.in.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.chiboso.evaluation.application.port.in.FetchReportFile;
import vn.chiboso.evaluation.domain.report.ReportFormat;

/** Files on their way out. */
final class Downloads {
    private Downloads() {}

    static ReportFormat format(String text) {
        return "pdf".equalsIgnoreCase(text) ? ReportFormat.PDF : ReportFormat.XLSX;
    }

    static ResponseEntity<byte[]> of(FetchReportFile.Download download) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(download.format().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(download.name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .eTag('"' + download.file().sha256() + '"')
                .body(download.file().content());
    }
}
