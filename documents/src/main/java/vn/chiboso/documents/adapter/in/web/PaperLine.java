package vn.chiboso.documents.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.api.PaperView;

/** A paper in the list. */
record PaperLine(
        UUID id,
        @Schema(example = "RESOLUTION") PaperKind kind,

        @Schema(description = "Running per kind and term", example = "5")
        int number,

        @Schema(example = "05-NQ/CB") String symbol,

        @Schema(example = "sinh hoạt chi bộ thường kỳ tháng 02 năm 2026")
        String title,

        @Schema(example = "2026-02-05") LocalDate date) {
    static PaperLine of(PaperView paper) {
        return new PaperLine(
                paper.id().value(), paper.kind(), paper.number(), paper.symbol(), paper.title(), paper.date());
    }
}
