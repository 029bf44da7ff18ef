package vn.chiboso.documents.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.application.port.in.BrowsePapers;
import vn.chiboso.documents.application.port.in.DownloadPaper;
import vn.chiboso.documents.application.port.in.ReadPaper;
import vn.chiboso.documents.domain.PaperFormat;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@Tag(name = "Papers", description = "The register of official papers of a unit")
@RestController
@RequestMapping("/api/v1")
class PaperOperations {
    private final BrowsePapers browsePapers;
    private final ReadPaper readPaper;
    private final DownloadPaper downloadPaper;

    PaperOperations(BrowsePapers browsePapers, ReadPaper readPaper, DownloadPaper downloadPaper) {
        this.browsePapers = browsePapers;
        this.readPaper = readPaper;
        this.downloadPaper = downloadPaper;
    }

    @Operation(
            summary = "List the papers of a unit",
            description = "Newest first, 25 at a time; pass next of one page as after of the following.")
    @GetMapping("/units/{unit}/papers")
    PaperPageAnswer list(
            Actor actor,
            @PathVariable UUID unit,
            @Parameter(example = "RESOLUTION") @RequestParam(required = false) @Nullable PaperKind kind,
            @Parameter(description = "A day of the term", example = "2025-07-01")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate term,
            @RequestParam(required = false) @Nullable String after) {
        return PaperPageAnswer.of(
                browsePapers.browse(new BrowsePapers.Query(new UnitId(unit), kind, term, after), actor));
    }

    @Operation(summary = "Read a paper", description = "Its head, its body piece by piece, and who signs it.")
    @GetMapping("/papers/{paper}")
    PaperAnswer read(Actor actor, @PathVariable UUID paper) {
        return PaperAnswer.of(readPaper.read(new PaperId(paper), actor));
    }

    @Operation(
            summary = "Download a paper",
            description = "The file as printed when the paper was filed; the ETag is its SHA-256.")
    @GetMapping(
            value = "/papers/{paper}/content",
            produces = {"application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"})
    ResponseEntity<Resource> content(
            Actor actor,
            @PathVariable UUID paper,
            @Parameter(description = "pdf or docx", example = "pdf") @RequestParam(defaultValue = "pdf")
                    String format) {
        return FileAnswer.of(downloadPaper.download(new PaperId(paper), PaperFormat.named(format), actor));
    }
}
