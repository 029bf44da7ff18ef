package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.CloseDuesSheet;
import vn.chiboso.membership.application.port.in.ExcuseDues;
import vn.chiboso.membership.application.port.in.ExportDues;
import vn.chiboso.membership.application.port.in.OpenDuesSheet;
import vn.chiboso.membership.application.port.in.RecalculateDues;
import vn.chiboso.membership.application.port.in.RecordDuesPayment;
import vn.chiboso.membership.application.port.in.ReopenDuesSheet;
import vn.chiboso.membership.application.port.in.SeeDuesSheet;
import vn.chiboso.membership.application.port.in.TakeBackDuesPayment;
import vn.chiboso.membership.domain.dues.DuesPaymentId;
import vn.chiboso.membership.domain.dues.PaymentWay;

@Tag(name = "Dues", description = "Collection sheets of a branch; amounts in đồng, no money moves here")
@RestController
@RequestMapping("/api/v1/units/{unit}/dues/{month}")
class DuesOperations {
    private final SeeDuesSheet see;
    private final OpenDuesSheet open;
    private final RecalculateDues recalculate;
    private final RecordDuesPayment record;
    private final TakeBackDuesPayment takeBack;
    private final ExcuseDues excuse;
    private final CloseDuesSheet close;
    private final ReopenDuesSheet reopen;
    private final ExportDues export;
    private final DuesWords words;

    DuesOperations(
            SeeDuesSheet see,
            OpenDuesSheet open,
            RecalculateDues recalculate,
            RecordDuesPayment record,
            TakeBackDuesPayment takeBack,
            ExcuseDues excuse,
            CloseDuesSheet close,
            ReopenDuesSheet reopen,
            ExportDues export,
            DuesWords words) {
        this.see = see;
        this.open = open;
        this.recalculate = recalculate;
        this.record = record;
        this.takeBack = takeBack;
        this.excuse = excuse;
        this.close = close;
        this.reopen = reopen;
        this.export = export;
        this.words = words;
    }

    @Operation(
            summary = "The collection sheet of a month, or the proposal for it",
            description = "For the branch committee only.")
    @GetMapping
    DuesAnswer sheet(Actor actor, @PathVariable UUID unit, @PathVariable YearMonth month) {
        return DuesAnswer.of(see.see(actor, new SeeDuesSheet.Query(new UnitId(unit), month)), words);
    }

    @Operation(
            summary = "Open the sheet from the proposal",
            description = "What is open stays as it is; a second time changes nothing.")
    @PostMapping("/opening")
    DuesAnswer open(Actor actor, @PathVariable UUID unit, @PathVariable YearMonth month) {
        open.open(actor, new UnitId(unit), month);
        return sheet(actor, unit, month);
    }

    @Operation(summary = "Compute again", description = "For everybody who has handed over nothing yet.")
    @PostMapping("/recalculation")
    DuesAnswer recalculate(Actor actor, @PathVariable UUID unit, @PathVariable YearMonth month) {
        recalculate.recalculate(actor, new UnitId(unit), month);
        return sheet(actor, unit, month);
    }

    @Operation(summary = "Note what a member handed over", description = "The same id again notes nothing more.")
    @PostMapping("/payments")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pay(Actor actor, @PathVariable UUID unit, @PathVariable YearMonth month, @Valid @RequestBody NewPayment body) {
        record.pay(
                actor,
                new RecordDuesPayment.Command(
                        new UnitId(unit),
                        month,
                        new MemberId(body.member()),
                        new DuesPaymentId(body.id()),
                        String.valueOf(body.amount()),
                        body.paidOn(),
                        body.way(),
                        body.version()));
    }

    @Operation(summary = "Take back what was noted by mistake")
    @PostMapping("/members/{member}/payments/{payment}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(
            Actor actor,
            @PathVariable UUID unit,
            @PathVariable YearMonth month,
            @PathVariable UUID member,
            @PathVariable UUID payment) {
        takeBack.takeBack(
                actor,
                new TakeBackDuesPayment.Command(
                        new UnitId(unit), month, new MemberId(member), new DuesPaymentId(payment)));
    }

    @Operation(summary = "Note a good reason for not having paid", description = "Empty for none.")
    @PutMapping("/members/{member}/excuse")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void excuse(
            Actor actor,
            @PathVariable UUID unit,
            @PathVariable YearMonth month,
            @PathVariable UUID member,
            @Valid @RequestBody Reason body) {
        excuse.excuse(
                actor,
                new ExcuseDues.Command(new UnitId(unit), month, new MemberId(member), body.text(), body.version()));
    }

    @Operation(summary = "Close the sheet as it was read", description = "409 when something was ticked since.")
    @PostMapping("/closing")
    DuesAnswer close(
            Actor actor, @PathVariable UUID unit, @PathVariable YearMonth month, @Valid @RequestBody Version body) {
        close.close(actor, new CloseDuesSheet.Command(new UnitId(unit), month, body.version()));
        return sheet(actor, unit, month);
    }

    @Operation(summary = "Open a closed sheet again, with a reason")
    @PostMapping("/reopening")
    DuesAnswer reopen(
            Actor actor, @PathVariable UUID unit, @PathVariable YearMonth month, @Valid @RequestBody Reason body) {
        reopen.reopen(actor, new ReopenDuesSheet.Command(new UnitId(unit), month, body.version(), body.text()));
        return sheet(actor, unit, month);
    }

    @Operation(summary = "The sheet as a workbook", description = "XLSX.")
    @GetMapping("/workbook")
    ResponseEntity<byte[]> workbook(Actor actor, @PathVariable UUID unit, @PathVariable YearMonth month) {
        return DuesDownload.of(export.export(actor, new UnitId(unit), month));
    }

    @Schema(name = "NewDuesPayment")
    record NewPayment(
            @NotNull @Schema(description = "Chosen by the caller so that a repeated request notes once")
            UUID id,

            @NotNull UUID member,
            @Schema(example = "85000") long amount,

            @Schema(description = "Null for today") @Nullable
            LocalDate paidOn,

            @NotNull PaymentWay way,

            @NotNull @Schema(description = "Of the line as read")
            Long version) {}

    @Schema(name = "DuesReason")
    record Reason(@NotNull String text, @NotNull Long version) {}

    @Schema(name = "DuesVersion")
    record Version(@NotNull Long version) {}
}
