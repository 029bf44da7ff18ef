package vn.chiboso.notification.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.application.port.out.Deliveries;
import vn.chiboso.notification.application.port.out.NoticeBoard;
import vn.chiboso.notification.application.port.out.People;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.DeliveryState;
import vn.chiboso.notification.domain.Dispatch;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.Recipient;

/** The letters' transactions: taking some and settling one, so that no database connection is held while a server is spoken to. */
@Service
class Outbox {
    private static final int BATCH = 20;
    private static final Duration LEASE = Duration.ofMinutes(15);

    private final Deliveries deliveries;
    private final NoticeBoard notices;
    private final People people;
    private final Supplier<UUID> newId;
    private final Clock clock;

    Outbox(Deliveries deliveries, NoticeBoard notices, People people, Supplier<UUID> newId, Clock clock) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.people = people;
        this.newId = newId;
        this.clock = clock;
    }

    /** Takes some letters that are due; empty when none is. */
    @Transactional
    public List<Claimed> claim() {
        var now = clock.instant();
        var today = LocalDate.now(clock);
        var due = deliveries.claimDueMail(now, now.plus(LEASE), BATCH);
        var told = notices.findAll(due.stream().map(Delivery::notice).toList()).stream()
                .collect(Collectors.toMap(Notice::id, Function.identity()));
        return due.stream()
                .flatMap(each -> {
                    var notice = told.get(each.notice());
                    return notice == null
                            ? Stream.<Claimed>empty()
                            : Stream.of(new Claimed(each, notice, people.find(notice.person(), today)));
                })
                .toList();
    }

    /** Keeps what came of a letter. Somebody reached neither by it nor in the product goes on the list to phone. */
    @Transactional
    public void settle(Delivery settled, Notice notice) {
        deliveries.save(settled);
        if (settled.state() != DeliveryState.FAILED && settled.state() != DeliveryState.SKIPPED) {
            return;
        }
        if (notice.kind().isWorthACall() && !isReachedInProduct(notice)) {
            var call = Delivery.planned(new DeliveryId(newId.get()), notice, Dispatch.toCall(), clock.instant());
            deliveries.addAll(List.of(call));
        }
    }

    private boolean isReachedInProduct(Notice notice) {
        return deliveries.ofNotices(List.of(notice.id())).stream()
                .filter(each -> each.channel() == Channel.IN_PRODUCT)
                .anyMatch(each -> each.state() == DeliveryState.SENT || each.state() == DeliveryState.OPENED);
    }

    /** A letter taken, and for whom it is. */
    record Claimed(Delivery delivery, Notice notice, Recipient to) {}
}
