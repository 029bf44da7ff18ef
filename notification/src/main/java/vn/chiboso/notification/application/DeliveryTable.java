package vn.chiboso.notification.application;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.application.port.in.TrackDeliveries.Cell;
import vn.chiboso.notification.application.port.in.TrackDeliveries.Row;
import vn.chiboso.notification.application.port.out.People;
import vn.chiboso.notification.application.port.out.Wording;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.DeliveryRights;
import vn.chiboso.notification.domain.GivenNameOrder;
import vn.chiboso.notification.domain.MaskedPhone;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.Recipient;

/** Persons by channels, with the names and numbers that the reader may see. */
@Service
class DeliveryTable {
    private final People people;
    private final Wording wording;
    private final Clock clock;

    DeliveryTable(People people, Wording wording, Clock clock) {
        this.people = people;
        this.wording = wording;
        this.clock = clock;
    }

    /** One row per notice: the newest fact first, then by given name; unknown people last. */
    List<Row> rows(List<Notice> told, List<Delivery> deliveries, DeliveryRights rights, String language) {
        var names = reach(told, deliveries);
        var byNotice = deliveries.stream().collect(groupingBy(Delivery::notice));
        Comparator<String> order = GivenNameOrder.comparator();
        return told.stream()
                .sorted(comparing((Notice each) -> each.cause().sequence())
                        .reversed()
                        .thenComparing(each -> names.get(each.person()), byName(order)))
                .map(each -> row(
                        each,
                        byNotice.getOrDefault(each.id(), List.of()),
                        names,
                        rights,
                        wording.inProduct(each, language).title()))
                .toList();
    }

    private Map<MemberId, Recipient> reach(List<Notice> told, List<Delivery> deliveries) {
        var everybody = new HashSet<MemberId>();
        told.forEach(each -> everybody.add(each.person()));
        for (var each : deliveries) {
            if (each.call() != null) {
                everybody.add(each.call().by());
            }
        }
        return people.reach(told.getFirst().place().unit(), everybody, LocalDate.now(clock));
    }

    private static Comparator<@Nullable Recipient> byName(Comparator<String> order) {
        return comparing(DeliveryTable::nameOf, Comparator.nullsLast(order));
    }

    private static @Nullable String nameOf(@Nullable Recipient person) {
        return person == null ? null : person.fullName();
    }

    private static Row row(
            Notice notice,
            List<Delivery> deliveries,
            Map<MemberId, Recipient> names,
            DeliveryRights rights,
            String title) {
        var person = names.getOrDefault(notice.person(), Recipient.unknown(notice.person()));
        var cells = new EnumMap<Channel, Cell>(Channel.class);
        deliveries.forEach(each -> cells.put(each.channel(), cell(each, names)));
        var phone = person.phone();
        var dial = rights.mayCall() && deliveries.stream().anyMatch(Delivery::isToCall);
        var shown = phone == null || dial ? phone : MaskedPhone.of(phone);
        return new Row(notice.id(), notice.kind(), title, person.fullName(), shown, cells);
    }

    private static Cell cell(Delivery delivery, Map<MemberId, Recipient> names) {
        var call = delivery.call();
        return new Cell(
                delivery.id(),
                delivery.state(),
                delivery.reason(),
                delivery.detail(),
                delivery.attempts(),
                delivery.notBefore(),
                delivery.changedAt(),
                call,
                call == null ? null : nameOf(names.get(call.by())),
                delivery.isResendable(),
                delivery.version());
    }
}
