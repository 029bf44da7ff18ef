package vn.chiboso.notification.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
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
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.notification.adapter.in.web.DeliveriesJson.CallRecord;
import vn.chiboso.notification.adapter.in.web.DeliveriesJson.Overview;
import vn.chiboso.notification.adapter.in.web.DeliveriesJson.SubjectDeliveries;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.application.port.in.OverseeDeliveries;
import vn.chiboso.notification.application.port.in.RecordCall;
import vn.chiboso.notification.application.port.in.ResendLetter;
import vn.chiboso.notification.application.port.in.TrackDeliveries;
import vn.chiboso.notification.domain.NotificationRefusal;
import vn.chiboso.notification.domain.SubjectKey;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Deliveries", description = "Who was reached, how, and whom to phone")
class DeliveriesApi {
    private final TrackDeliveries trackDeliveries;
    private final RecordCall recordCall;
    private final ResendLetter resendLetter;
    private final OverseeDeliveries overseeDeliveries;

    DeliveriesApi(
            TrackDeliveries trackDeliveries,
            RecordCall recordCall,
            ResendLetter resendLetter,
            OverseeDeliveries overseeDeliveries) {
        this.trackDeliveries = trackDeliveries;
        this.recordCall = recordCall;
        this.resendLetter = resendLetter;
        this.overseeDeliveries = overseeDeliveries;
    }

    @FreshProof
    @GetMapping("/units/{unit}/deliveries")
    @Operation(
            summary = "List the deliveries about a subject",
            description =
                    "Persons by channels with states and times, newest fact first. For the branch committee and the"
                            + " officers above; phone numbers in full for the branch committee only.")
    SubjectDeliveries about(
            Actor actor,
            Locale locale,
            @PathVariable UUID unit,
            @Parameter(example = "meeting-019a9b2e-6a00-7000-8000-000000000009") @RequestParam String subject) {
        var key = SubjectKey.parse(subject).orElseThrow(NotificationRefusal.NotThere::new);
        return SubjectDeliveries.of(
                trackDeliveries.about(new TrackDeliveries.Query(actor, key, new UnitId(unit), locale.getLanguage())));
    }

    @PostMapping("/deliveries/{id}/call")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Record a phone call",
            description = "Without an answer the person stays on the list. For the branch committee.")
    void call(Actor actor, @PathVariable UUID id, @Valid @RequestBody CallRecord call) {
        recordCall.record(
                new RecordCall.Command(actor, new DeliveryId(id), call.version(), call.answer(), call.note()));
    }

    @PostMapping("/deliveries/{id}/resending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Send a failed letter again",
            description = "Queues a letter that was given up. For the branch committee and the officers above.")
    void resend(Actor actor, @PathVariable UUID id) {
        resendLetter.resend(actor, new DeliveryId(id));
    }

    @GetMapping("/deliveries")
    @Operation(
            summary = "Oversee deliveries",
            description =
                    "The last 31 days in an officer's area: counts by channel, state and reason; what did not arrive;"
                            + " the state of the mail channel.")
    Overview overview(Actor actor) {
        return Overview.of(overseeDeliveries.of(actor));
    }
}
