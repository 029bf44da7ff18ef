package vn.chiboso.evaluation.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.evaluation.api.ReportId;
import vn.chiboso.evaluation.application.port.in.CorrectReport;
import vn.chiboso.evaluation.application.port.in.FetchReportFile;
import vn.chiboso.evaluation.application.port.in.FindReport;
import vn.chiboso.evaluation.application.port.in.ListReports;
import vn.chiboso.evaluation.application.port.in.RunReport;
import vn.chiboso.evaluation.application.port.in.ShowReport;
import vn.chiboso.evaluation.domain.report.MonthlyReport;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Monthly reports", description = "A commune's table of branch meetings by month")
class ReportApi {
    private final FindReport find;
    private final ShowReport show;
    private final RunReport run;
    private final CorrectReport correct;
    private final FetchReportFile files;
    private final ListReports list;

    ReportApi(
            FindReport find,
            ShowReport show,
            RunReport run,
            CorrectReport correct,
            FetchReportFile files,
            ListReports list) {
        this.find = find;
        this.show = show;
        this.run = run;
        this.correct = correct;
        this.files = files;
        this.list = list;
    }

    /** A report; issue 0 is provisional, 1 frozen, 2 and on corrections. {@code lateMinutes} after its hour. */
    record ReportResponse(
            UUID id,
            UUID commune,
            String communeName,
            @Schema(example = "2026-11") String month,
            int issue,
            boolean frozen,
            @Nullable String reason,
            Instant dueAt,
            Instant madeAt,
            String madeBy,
            long lateMinutes,
            int branches,
            int scored,
            List<RowResponse> rows) {
        static ReportResponse of(MonthlyReport report) {
            return new ReportResponse(
                    report.id().value(),
                    report.commune().value(),
                    report.communeName(),
                    report.month().toString(),
                    report.issue(),
                    report.isFrozen(),
                    report.reason(),
                    report.dueAt(),
                    report.madeAt(),
                    report.madeBy(),
                    report.lateness().toMinutes(),
                    report.branches(),
                    report.scored(),
                    report.rows().stream().map(RowResponse::of).toList());
        }
    }

    /** How a commune's month stands; {@code lateMinutes} so far when missing. */
    record ScheduleLine(
            UUID commune,
            String communeName,
            @Schema(example = "2026-11") String month,
            ListReports.State state,
            @Nullable UUID report,
            Instant dueAt,
            long lateMinutes) {}

    /** Why a frozen report is issued again. */
    record CorrectionRequest(
            @NotBlank @Schema(example = "Bổ sung điểm chính thức của 2 chi bộ")
            String reason) {}

    @GetMapping("/communes/{unitId}/reports/{month}")
    @Operation(summary = "The report of a commune's month", description = "The latest issue; 404 while there is none.")
    ReportResponse get(
            @PathVariable UUID unitId, @PathVariable @Schema(example = "2026-11") YearMonth month, Actor actor) {
        return response(find.find(new UnitId(unitId), month, actor), actor);
    }

    @GetMapping("/communes/{unitId}/reports/{month}/file")
    @Operation(summary = "The report's file", description = "format=xlsx or pdf; the bytes kept when it was made.")
    ResponseEntity<byte[]> file(
            @PathVariable UUID unitId,
            @PathVariable YearMonth month,
            @RequestParam @Schema(example = "xlsx") String format,
            Actor actor) {
        var id = find.find(new UnitId(unitId), month, actor);
        return Downloads.of(files.fetch(id, Downloads.format(format), actor));
    }

    @PostMapping("/communes/{unitId}/reports/{month}")
    @Operation(
            summary = "Run now",
            description =
                    "Freezes the month when it is due, otherwise makes a provisional table; a frozen month stays.")
    ReportResponse run(@PathVariable UUID unitId, @PathVariable YearMonth month, Actor actor) {
        return response(run.run(new UnitId(unitId), month, actor), actor);
    }

    @PostMapping("/communes/{unitId}/reports/{month}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Issue a frozen report again", description = "With a reason; the earlier issue stays.")
    ReportResponse correct(
            @PathVariable UUID unitId,
            @PathVariable YearMonth month,
            @Valid @RequestBody CorrectionRequest request,
            Actor actor) {
        return response(correct.correct(new UnitId(unitId), month, request.reason(), actor), actor);
    }

    @GetMapping("/reports/schedule")
    @Operation(
            summary = "State and lateness of the reports in my area",
            description = "Newest month first; MISSING reports say how late they are now.")
    List<ScheduleLine> schedule(@RequestParam(defaultValue = "6") int months, Actor actor) {
        return list.of(actor, months).stream()
                .map(item -> {
                    var report = item.report();
                    return new ScheduleLine(
                            item.commune().id().value(),
                            item.commune().name(),
                            item.month().toString(),
                            item.state(),
                            report == null ? null : report.id().value(),
                            item.dueAt(),
                            item.lateness().toMinutes());
                })
                .toList();
    }

    private ReportResponse response(ReportId id, Actor actor) {
        return ReportResponse.of(show.show(id, actor).report());
    }
}
