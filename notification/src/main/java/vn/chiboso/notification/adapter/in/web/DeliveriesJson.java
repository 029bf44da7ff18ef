package vn.chiboso.notification.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.notification.application.port.in.OverseeDeliveries;
import vn.chiboso.notification.application.port.in.TrackDeliveries;
import vn.chiboso.notification.domain.CallAnswer;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.DeliveryCount;
import vn.chiboso.notification.domain.DeliveryState;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.Reason;

/** What the operations about deliveries take and say. */
final class DeliveriesJson {
    private DeliveriesJson() {}

    @Schema(name = "SubjectDeliveries", description = "Who was reached about a subject")
    record SubjectDeliveries(
            @Schema(example = "meeting-019a9b2e-6a00-7000-8000-000000000009")
            String subject,

            @Schema(example = "019a9b2e-6a00-7000-8000-00000000000a")
            UUID unit,

            @Schema(example = "Mời dự: Sinh hoạt chi bộ tháng 11/2026")
            String title,

            @Schema(description = "A mail server is configured", example = "true")
            boolean mailConfigured,

            List<Person> persons) {
        static SubjectDeliveries of(TrackDeliveries.View view) {
            return new SubjectDeliveries(
                    view.subject().value(),
                    view.unit().value(),
                    view.title(),
                    view.mailConfigured(),
                    view.rows().stream().map(Person::of).toList());
        }
    }

    @Schema(name = "DeliveryPerson", description = "One person and one fact")
    record Person(
            @Schema(description = "Absent when no longer known", example = "Lê Thị Hoa") @Nullable
            String name,

            @Schema(
                    description = "In full for the branch committee while the person is to be phoned",
                    example = "••• ••• 678")
            @Nullable
            String phone,

            @Schema(example = "INVITATION") NoticeKind kind,
            List<ChannelState> channels) {
        static Person of(TrackDeliveries.Row row) {
            return new Person(
                    row.person(),
                    row.phone(),
                    row.kind(),
                    row.channels().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(each -> ChannelState.of(each.getKey(), each.getValue()))
                            .toList());
        }
    }

    @Schema(name = "ChannelState", description = "One channel's delivery")
    record ChannelState(
            @Schema(example = "019a9b2e-6a00-7000-8000-00000000000b")
            UUID delivery,

            @Schema(example = "PHONE") Channel channel,
            @Schema(example = "TO_CALL") DeliveryState state,

            @Schema(description = "Why it was skipped, failed or waits", example = "NO_ADDRESS") @Nullable
            Reason reason,

            @Schema(example = "0") int attempts,
            @Schema(example = "2026-10-29T09:12:00Z") Instant changedAt,

            @Schema(description = "Of the latest call", example = "NO_ANSWER") @Nullable
            CallAnswer answer,

            @Schema(description = "Of the latest call") @Nullable
            String note,

            @Schema(description = "To be given back when it is changed", example = "0")
            long version) {
        static ChannelState of(Channel channel, TrackDeliveries.Cell cell) {
            var call = cell.call();
            return new ChannelState(
                    cell.delivery().value(),
                    channel,
                    cell.state(),
                    cell.reason(),
                    cell.attempts(),
                    cell.changedAt(),
                    call == null ? null : call.answer(),
                    call == null ? null : call.note(),
                    cell.version());
        }
    }

    @Schema(name = "CallRecord", description = "What came of a phone call")
    record CallRecord(
            @Schema(description = "Of the delivery as it was shown", example = "0")
            long version,

            @Schema(example = "WILL_COME") @NotNull CallAnswer answer,

            @Schema(description = "At most 500 characters", example = "Sẽ đến muộn 10 phút") @Nullable
            String note) {}

    @Schema(name = "DeliveryOverview", description = "Deliveries in an officer's area")
    record Overview(
            @Schema(example = "2026-10-20") LocalDate since,

            @Schema(description = "A mail server is configured", example = "true")
            boolean mailConfigured,

            @Schema(example = "2026-11-20T02:11:00Z") @Nullable
            Instant lastMailSent,

            List<StateCount> counts,
            List<TroubledSubject> troubles) {
        static Overview of(OverseeDeliveries.View view) {
            return new Overview(
                    view.since(),
                    view.mailConfigured(),
                    view.lastMailSent(),
                    view.counts().stream().map(StateCount::of).toList(),
                    view.troubles().stream()
                            .map(each -> new TroubledSubject(
                                    each.subject().value(),
                                    each.unitName(),
                                    each.newest(),
                                    each.failed(),
                                    each.toCall()))
                            .toList());
        }
    }

    @Schema(name = "DeliveryCount", description = "How many deliveries stand where")
    record StateCount(
            @Schema(example = "EMAIL") Channel channel,
            @Schema(example = "SKIPPED") DeliveryState state,
            @Schema(example = "NO_ADDRESS") @Nullable Reason reason,
            @Schema(example = "12") long number) {
        static StateCount of(DeliveryCount count) {
            return new StateCount(count.channel(), count.state(), count.reason(), count.number());
        }
    }

    @Schema(name = "TroubledSubject", description = "A subject that did not reach everybody yet")
    record TroubledSubject(
            @Schema(example = "meeting-019a9b2e-6a00-7000-8000-000000000009")
            String subject,

            @Schema(example = "Chi bộ thôn Giang Đông") String unit,
            @Schema(example = "2026-10-29T09:12:00Z") Instant newest,
            @Schema(example = "1") long failed,
            @Schema(example = "4") long toCall) {}
}
