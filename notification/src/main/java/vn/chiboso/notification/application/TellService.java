package vn.chiboso.notification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.application.port.in.Tell;
import vn.chiboso.notification.application.port.out.Deliveries;
import vn.chiboso.notification.application.port.out.EmailChannel;
import vn.chiboso.notification.application.port.out.MailPreferences;
import vn.chiboso.notification.application.port.out.NoticeBoard;
import vn.chiboso.notification.application.port.out.People;
import vn.chiboso.notification.application.port.out.Places;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.DeliveryState;
import vn.chiboso.notification.domain.Dispatch;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.QuietHours;
import vn.chiboso.notification.domain.Recipient;
import vn.chiboso.notification.events.MailQueued;

@Service
class TellService implements Tell {
    private final NoticeBoard notices;
    private final Deliveries deliveries;
    private final MailPreferences preferences;
    private final People people;
    private final Places places;
    private final EmailChannel email;
    private final QuietHours quiet;
    private final ApplicationEventPublisher events;
    private final Supplier<UUID> newId;
    private final Clock clock;

    TellService(
            NoticeBoard notices,
            Deliveries deliveries,
            MailPreferences preferences,
            People people,
            Places places,
            EmailChannel email,
            QuietHours quiet,
            ApplicationEventPublisher events,
            Supplier<UUID> newId,
            Clock clock) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.preferences = preferences;
        this.people = people;
        this.places = places;
        this.email = email;
        this.quiet = quiet;
        this.events = events;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(Command command) {
        notices.steady();
        var added = notices.addNew(noticesOf(command));
        var planned = plan(command, added);
        deliveries.addAll(planned);
        deliveries.skipOvertaken(command.subject(), clock.instant());
        var letters = planned.stream()
                .filter(each -> each.state() == DeliveryState.QUEUED)
                .count();
        if (letters > 0) {
            events.publishEvent(new MailQueued(command.unit(), Math.toIntExact(letters)));
        }
    }

    private List<Notice> noticesOf(Command command) {
        var place = places.of(command.unit());
        var now = clock.instant();
        var kinds = new LinkedHashMap<MemberId, NoticeKind>();
        // who tells may know somebody by a record that has been made one with another since
        var merged = people.merged(
                command.to().values().stream().flatMap(List::stream).toList());
        for (var kind : NoticeKind.values()) {
            command.to()
                    .getOrDefault(kind, List.of())
                    .forEach(person -> kinds.putIfAbsent(merged.getOrDefault(person, person), kind));
        }
        var all = new ArrayList<Notice>();
        kinds.forEach((person, kind) -> all.add(new Notice(
                new NoticeId(newId.get()),
                command.subject(),
                command.cause(),
                person,
                place,
                kind,
                command.matter(),
                command.link(),
                now,
                null)));
        return all;
    }

    private List<Delivery> plan(Command command, List<Notice> added) {
        var persons = added.stream().map(Notice::person).toList();
        Map<MemberId, Recipient> reach = people.reach(command.unit(), persons, LocalDate.now(clock));
        Set<MemberId> unwilling = preferences.unwilling(persons);
        var now = clock.instant();
        var all = new ArrayList<Delivery>();
        for (var notice : added) {
            var to = reach.getOrDefault(notice.person(), Recipient.unknown(notice.person()));
            var terms = new Dispatch.Terms(!unwilling.contains(notice.person()), email.isConfigured(), quiet, now);
            for (var dispatch : Dispatch.plan(notice.kind(), notice.matter(), to, terms)) {
                all.add(Delivery.planned(new DeliveryId(newId.get()), notice, dispatch, now));
            }
        }
        return all;
    }
}
