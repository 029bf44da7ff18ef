package vn.chiboso.evaluation.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.chiboso.evaluation.application.port.in.ImportCriteriaSheet;
import vn.chiboso.evaluation.domain.Phrase;
import vn.chiboso.evaluation.domain.criteria.SheetProblem;
import vn.chiboso.evaluation.domain.criteria.SheetRefused;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@RestController
@Tag(name = "Criteria sets", description = "Versioned criteria of the quality of branch meetings")
class CriteriaImportApi {
    private final ImportCriteriaSheet importSheet;
    private final Sentences sentences;

    CriteriaImportApi(ImportCriteriaSheet importSheet, Sentences sentences) {
        this.importSheet = importSheet;
        this.sentences = sentences;
    }

    /** The draft, and how doubtful places were read. */
    record ImportResponse(UUID id, List<String> notes) {}

    /** What is wrong where. */
    record ProblemLine(int row, String column, String what) {}

    @PostMapping(path = "/api/v1/criteria-sets/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Make a draft from a CSV sheet",
            description =
                    "The central frame's shape or a ward's grouped shape. 422 lists every problem with row and column.")
    ResponseEntity<?> read(
            @RequestParam MultipartFile file,
            @RequestParam UUID issuer,
            @RequestParam String name,
            @RequestParam String legalBasis,
            Actor actor)
            throws IOException {
        try {
            var made = importSheet.read(
                    new ImportCriteriaSheet.Command(new UnitId(issuer), name, legalBasis, file.getBytes()), actor);
            return ResponseEntity.status(HttpStatus.CREATED)
                    .body(new ImportResponse(made.id().value(), sentences.say(made.notes())));
        } catch (SheetRefused e) {
            var problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            problem.setDetail(sentences.say(new Phrase(e.code(), e.args())));
            problem.setProperty("code", e.code());
            problem.setProperty("field", e.field());
            problem.setProperty(
                    "problems", e.problems().stream().map(this::line).toList());
            return ResponseEntity.unprocessableContent()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
    }

    private ProblemLine line(SheetProblem problem) {
        return new ProblemLine(problem.row(), problem.column(), sentences.say(problem.what()));
    }
}
