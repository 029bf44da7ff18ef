package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.in.GiveStudy;
import vn.chiboso.membership.application.port.out.StudyLists;
import vn.chiboso.membership.domain.handbook.StudyItem;
import vn.chiboso.membership.domain.handbook.StudyQuestion;
import vn.chiboso.membership.events.StudyGiven;

@Service
class GiveStudyService implements GiveStudy {
    private final StudyGivers givers;
    private final StudyLists studies;
    private final StudyShelf shelf;
    private final Rolls rolls;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GiveStudyService(
            StudyGivers givers,
            StudyLists studies,
            StudyShelf shelf,
            Rolls rolls,
            ApplicationEventPublisher events,
            Clock clock) {
        this.givers = givers;
        this.studies = studies;
        this.shelf = shelf;
        this.rolls = rolls;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void give(Actor actor, Command command) {
        givers.require(actor, command.unit());
        var chosen = command.link() == null
                ? null
                : shelf.at(command.unit(), command.link()).orElse(null);
        var item = StudyItem.give(
                command.id(),
                command.unit(),
                said(command.title(), chosen == null ? null : chosen.title()),
                said(command.source(), chosen == null ? null : chosen.number()),
                LocalDate.now(clock),
                command.dueOn(),
                actor.name(),
                command.link());
        if (studies.add(item, StudyQuestion.of(command.questions()))) {
            events.publishEvent(new StudyGiven(
                    item.id().value(), item.unit(), item.givenOn(), item.dueOn(), students(actor, item)));
        }
    }

    /** What was typed, or else what the library says. */
    private static @Nullable String said(@Nullable String typed, @Nullable String known) {
        return typed == null || typed.isBlank() ? known : typed;
    }

    private List<MemberId> students(Actor actor, StudyItem item) {
        return rolls.of(item.unit(), item.givenOn()).stream()
                .filter(person -> person.unit().equals(item.unit()) && item.isAskedOf(person.status(), item.givenOn()))
                .map(MemberView::id)
                .filter(member -> !actor.is(member))
                .toList();
    }
}
