package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.in.AskCorrection;
import vn.chiboso.membership.application.port.out.Corrections;
import vn.chiboso.membership.domain.handbook.CorrectionRequest;
import vn.chiboso.membership.domain.handbook.HandbookRefusal;
import vn.chiboso.membership.events.CorrectionAsked;

@Service
class AskCorrectionService implements AskCorrection {
    private final HandbookReaders readers;
    private final CorrectionDesk desk;
    private final Corrections corrections;
    private final Rolls rolls;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskCorrectionService(
            HandbookReaders readers,
            CorrectionDesk desk,
            Corrections corrections,
            Rolls rolls,
            ApplicationEventPublisher events,
            Clock clock) {
        this.readers = readers;
        this.desk = desk;
        this.corrections = corrections;
        this.rolls = rolls;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void ask(Actor actor, Command command) {
        var seen = readers.own(actor);
        CorrectionRequest.requireSaid(command.field(), command.right(), command.reason());
        var field = Objects.requireNonNull(command.field());
        var member = seen.person().id();
        var request = CorrectionRequest.ask(
                command.id(),
                member,
                field,
                desk.recorded(seen.person(), field, seen.day()),
                command.right(),
                command.reason(),
                LocalDate.now(clock),
                desk.due());
        if (corrections.add(request)) {
            events.publishEvent(new CorrectionAsked(
                    request.id().value(), seen.person().unit(), request.askedOn(), leaders(seen.person())));
        } else if (corrections
                .find(command.id())
                .filter(sent -> sent.member().equals(member))
                .isEmpty()) {
            throw HandbookRefusal.askedAlready();
        }
    }

    private List<MemberId> leaders(MemberView asking) {
        return rolls.of(asking.unit(), LocalDate.now(clock)).stream()
                .filter(person -> !person.id().equals(asking.id()) && HandbookReaders.leads(person))
                .map(MemberView::id)
                .toList();
    }
}
