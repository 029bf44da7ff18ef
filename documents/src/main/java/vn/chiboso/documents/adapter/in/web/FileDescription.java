package vn.chiboso.documents.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.FileView;

/** What is known of a file. */
record FileDescription(
        UUID id,
        UUID unit,
        @Schema(example = "Kế hoạch tháng 11.docx") String name,
        @Schema(example = "application/pdf") String mediaType,
        @Schema(description = "In bytes", example = "48213") long size,
        Instant storedAt,

        @Schema(description = "COMMITTEE: for the committee and those who inspect", example = "BRANCH")
        Audience audience) {
    static FileDescription of(FileView file) {
        return new FileDescription(
                file.id().value(),
                file.unit().value(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.storedAt(),
                file.audience());
    }
}
