package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.OpenTransfer;
import vn.chiboso.membership.application.port.in.SeeTransfers;
import vn.chiboso.membership.application.port.in.TakeTransferStep;
import vn.chiboso.membership.application.port.in.TakeTransferStep.Step;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferReason;

@Tag(name = "Transfers", description = "Transfers of party activities, confirmed by both sides")
@RestController
@RequestMapping("/api/v1")
class TransferOperations {
    private final SeeTransfers seeTransfers;
    private final OpenTransfer openTransfer;
    private final TakeTransferStep takeStep;

    TransferOperations(SeeTransfers seeTransfers, OpenTransfer openTransfer, TakeTransferStep takeStep) {
        this.seeTransfers = seeTransfers;
        this.openTransfer = openTransfer;
        this.takeStep = takeStep;
    }

    @Operation(summary = "Transfers from a branch and to it", description = "At most 100, from the given place on.")
    @GetMapping("/units/{unit}/transfers")
    List<SeeTransfers.Line> list(Actor actor, @PathVariable UUID unit, @RequestParam(defaultValue = "0") int from) {
        return seeTransfers
                .see(actor, SeeTransfers.Query.of(new UnitId(unit), from))
                .lines();
    }

    @Operation(summary = "One transfer")
    @GetMapping("/transfers/{transfer}")
    SeeTransfers.Line one(Actor actor, @PathVariable UUID transfer) {
        return seeTransfers
                .see(actor, SeeTransfers.Query.one(new TransferId(transfer)))
                .lines()
                .getFirst();
    }

    @Operation(summary = "Open a transfer at the home branch", description = "The same id again changes nothing.")
    @PostMapping("/members/{member}/transfers")
    @ResponseStatus(HttpStatus.CREATED)
    Created open(Actor actor, @PathVariable UUID member, @Valid @RequestBody NewTransfer body) {
        var id = openTransfer.open(
                actor,
                new OpenTransfer.Command(
                        body.id() == null ? null : new TransferId(body.id()),
                        new MemberId(member),
                        body.kind(),
                        body.destination() == null ? null : new UnitId(body.destination()),
                        body.place(),
                        body.reason(),
                        body.begunOn(),
                        body.until()));
        return new Created(id.value());
    }

    @Operation(summary = "Home: the introduction paper is signed")
    @PostMapping("/transfers/{transfer}/sending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(Actor actor, @PathVariable UUID transfer, @Valid @RequestBody Sending body) {
        take(actor, transfer, body.version(), new Step.Send(body.number(), body.issuer(), body.on()));
    }

    @Operation(summary = "The other side: the person has arrived")
    @PostMapping("/transfers/{transfer}/reception")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void receive(Actor actor, @PathVariable UUID transfer, @Valid @RequestBody Settling body) {
        take(actor, transfer, body.version(), new Step.Receive(body.on(), body.remark()));
    }

    @Operation(summary = "The other side: not received, and why")
    @PostMapping("/transfers/{transfer}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(Actor actor, @PathVariable UUID transfer, @Valid @RequestBody Settling body) {
        take(actor, transfer, body.version(), new Step.Refuse(body.remark()));
    }

    @Operation(summary = "Home: taken back, and why")
    @PostMapping("/transfers/{transfer}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable UUID transfer, @Valid @RequestBody Settling body) {
        take(actor, transfer, body.version(), new Step.Withdraw(body.remark()));
    }

    @Operation(summary = "Either side: a temporary one ends")
    @PostMapping("/transfers/{transfer}/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Actor actor, @PathVariable UUID transfer, @Valid @RequestBody Settling body) {
        take(actor, transfer, body.version(), new Step.Return(body.on(), body.remark()));
    }

    @Operation(summary = "Home: a temporary one is to last longer")
    @PostMapping("/transfers/{transfer}/extension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend(Actor actor, @PathVariable UUID transfer, @Valid @RequestBody Extension body) {
        take(actor, transfer, body.version(), new Step.Extend(body.until()));
    }

    private void take(Actor actor, UUID transfer, long version, Step step) {
        takeStep.take(actor, new TakeTransferStep.Command(new TransferId(transfer), version, step));
    }

    record NewTransfer(
            @Schema(description = "Chosen by the caller so that a repeated request opens once") @Nullable
            UUID id,

            @NotNull @Schema(example = "OFFICIAL") TransferKind kind,

            @Schema(description = "A branch; null when outside this system") @Nullable
            UUID destination,

            @Nullable String place,
            @NotNull @Schema(example = "WORK") TransferReason reason,
            @NotNull LocalDate begunOn,
            @Nullable LocalDate until) {}

    record Sending(
            @NotNull @Schema(description = "As read", example = "0")
            Long version,

            @Schema(example = "12-GGT/ĐU") @Nullable String number,

            @Schema(example = "Đảng ủy xã Quảng Bình") @Nullable
            String issuer,

            @Nullable LocalDate on) {}

    record Settling(
            @NotNull @Schema(description = "As read", example = "1")
            Long version,

            @Nullable LocalDate on,
            @Nullable String remark) {}

    record Extension(
            @NotNull @Schema(description = "As read", example = "2")
            Long version,

            @Nullable LocalDate until) {}
}
