package vn.chiboso.notification.application.port.out;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.DeliveryState;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.Reason;
import vn.chiboso.notification.domain.SubjectKey;

/** Passes {@link DeliveriesContract}. */
public class InMemoryDeliveries implements Deliveries {
    private final Map<DeliveryId, Delivery> all = new LinkedHashMap<>();
    private final NoticeBoard notices;

    public InMemoryDeliveries(NoticeBoard notices) {
        this.notices = notices;
    }

    @Override
    public void addAll(List<Delivery> deliveries) {
        for (var each : deliveries) {
            if (all.values().stream()
                    .noneMatch(old -> old.notice().equals(each.notice()) && old.channel() == each.channel())) {
                all.put(each.id(), each);
            }
        }
    }

    @Override
    public Optional<Delivery> find(DeliveryId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Delivery> ofNotices(Collection<NoticeId> ids) {
        return all.values().stream().filter(each -> ids.contains(each.notice())).toList();
    }

    @Override
    public boolean save(Delivery delivery) {
        var old = all.get(delivery.id());
        if (old == null || old.version() != delivery.version()) {
            return false;
        }
        put(
                delivery,
                delivery.state(),
                delivery.reason(),
                delivery.attempts(),
                delivery.notBefore(),
                delivery.changedAt());
        return true;
    }

    @Override
    public void opened(Collection<NoticeId> ids, Instant now) {
        ofNotices(ids).stream()
                .filter(each -> each.channel() == Channel.IN_PRODUCT && each.state() != DeliveryState.OPENED)
                .forEach(each -> put(each, DeliveryState.OPENED, null, each.attempts(), null, now));
    }

    @Override
    public void skipOvertaken(SubjectKey subject, Instant now) {
        var told = notices.about(subject);
        if (told.isEmpty()) {
            return;
        }
        var newest = told.getFirst().cause().sequence();
        var older = told.stream()
                .filter(each -> each.cause().sequence() < newest)
                .map(Notice::id)
                .toList();
        ofNotices(older).stream()
                .filter(each -> each.state() == DeliveryState.QUEUED || each.state() == DeliveryState.TO_CALL)
                .forEach(each -> put(each, DeliveryState.SKIPPED, Reason.OVERTAKEN, each.attempts(), null, now));
    }

    @Override
    public void skipToldUnder(Collection<MemberId> records, Instant now) {
        all.values().stream()
                .filter(each -> each.state() == DeliveryState.QUEUED || each.state() == DeliveryState.TO_CALL)
                .filter(each -> records.contains(
                        notices.find(each.notice()).orElseThrow().person()))
                .toList()
                .forEach(each -> put(each, DeliveryState.SKIPPED, Reason.SAME_PERSON, each.attempts(), null, now));
    }

    @Override
    public List<Delivery> claimDueMail(Instant now, Instant leaseUntil, int limit) {
        return all.values().stream()
                .filter(each -> each.state() == DeliveryState.QUEUED
                        && !Objects.requireNonNull(each.notBefore()).isAfter(now))
                .sorted(comparing(each -> Objects.requireNonNull(each.notBefore())))
                .limit(limit)
                .toList()
                .stream()
                .map(each -> put(each, each.state(), each.reason(), each.attempts() + 1, leaseUntil, each.changedAt()))
                .toList();
    }

    private Delivery put(
            Delivery one,
            DeliveryState state,
            @Nullable Reason reason,
            int attempts,
            @Nullable Instant notBefore,
            Instant changedAt) {
        var next = new Delivery(
                one.id(),
                one.notice(),
                one.unitPath(),
                one.channel(),
                state,
                reason,
                one.detail(),
                attempts,
                notBefore,
                changedAt,
                one.call(),
                one.version() + 1);
        all.put(one.id(), next);
        return next;
    }
}
