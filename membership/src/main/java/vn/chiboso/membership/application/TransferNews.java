package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.out.TransferSteps;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferDeadlines;
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferState;
import vn.chiboso.membership.domain.transfer.TransferStep.Kind;
import vn.chiboso.membership.events.TransferMoved;
import vn.chiboso.membership.events.TransferMoved.Reader;

/** Writes down each step of a transfer, and has those told who did not take it. Nobody is told of what was never sent. */
@Component
class TransferNews {
    private static final Set<Kind> FOR_HOME = EnumSet.of(Kind.RECEIVED, Kind.REFUSED, Kind.RETURNED);
    private static final Set<Kind> FOR_DESTINATION =
            EnumSet.of(Kind.SENT, Kind.WITHDRAWN, Kind.RETURNED, Kind.EXTENDED, Kind.ENDED, Kind.RESUMED);
    private static final Set<Kind> FOR_THE_PERSON =
            EnumSet.of(Kind.SENT, Kind.RECEIVED, Kind.REFUSED, Kind.WITHDRAWN, Kind.RETURNED, Kind.EXTENDED);

    private final TransferSteps steps;
    private final Units units;
    private final TransferClock clockOfSteps;
    private final Rolls rolls;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TransferNews(
            TransferSteps steps,
            Units units,
            TransferClock clockOfSteps,
            Rolls rolls,
            ApplicationEventPublisher events,
            Clock clock) {
        this.steps = steps;
        this.units = units;
        this.clockOfSteps = clockOfSteps;
        this.rolls = rolls;
        this.events = events;
        this.clock = clock;
    }

    /** A new one: told to nobody. */
    void opened(Actor actor, Transfer transfer) {
        steps.add(transfer, Kind.OPENED, LocalDate.now(clock), actor.account());
    }

    /**
     * The step was taken and kept.
     *
     * @param before as it stood, which says whether the other side still waited for something
     */
    void moved(Actor actor, Transfer before, Transfer after, Kind kind) {
        var on = day(after, kind);
        var turn = steps.add(after, kind, on, actor.account());
        if (after.sentOn() == null) {
            return;
        }
        var due = clockOfSteps
                .deadlines(List.of(after))
                .due(after)
                .map(TransferDeadlines.Due::day)
                .orElse(null);
        readers(actor, before, after, kind)
                .forEach(each -> events.publishEvent(new TransferMoved(
                        after.id().value(),
                        turn,
                        TransferMoved.Step.valueOf(kind.name()),
                        each.as(),
                        each.unit(),
                        each.elsewhere(),
                        after.kind() == TransferKind.TEMPORARY,
                        on,
                        due,
                        each.tell())));
    }

    /** The day of the paper, of what was settled, or today. */
    private LocalDate day(Transfer after, Kind kind) {
        var day =
                switch (kind) {
                    case SENT -> after.sentOn();
                    case RECEIVED, RETURNED, ENDED -> after.settledOn();
                    case OPENED, REFUSED, WITHDRAWN, EXTENDED, RESUMED -> null;
                };
        return day == null ? LocalDate.now(clock) : day;
    }

    /** Home itself acts for what is outside this tree. */
    private Stream<Audience> readers(Actor actor, Transfer before, Transfer after, Kind kind) {
        var readers = new ArrayList<Audience>();
        var home = after.home();
        var destination = after.destination();
        var elsewhere = destination == null ? Objects.requireNonNull(after.place()) : name(destination);
        if (destination != null && FOR_HOME.contains(kind)) {
            readers.add(new Audience(Reader.HOME, home, elsewhere, leaders(actor, after, home)));
        }
        var waited = Stream.of(before, after).anyMatch(each -> each.state() == TransferState.SENT || each.isStay());
        if (destination != null && FOR_DESTINATION.contains(kind) && waited) {
            readers.add(new Audience(Reader.DESTINATION, destination, name(home), leaders(actor, after, destination)));
        }
        var moved = kind == Kind.RECEIVED && after.kind() == TransferKind.OFFICIAL;
        var now = moved && destination != null ? destination : home;
        readers.add(new Audience(Reader.MEMBER, now, elsewhere, person(after, kind)));
        return readers.stream().filter(each -> !each.tell().isEmpty());
    }

    private String name(UnitId unit) {
        return units.find(unit).map(UnitView::name).orElse("");
    }

    /** Who left this tree for good has no account any more. */
    private static List<MemberId> person(Transfer after, Kind kind) {
        var gone = kind == Kind.RECEIVED && after.isOutside() && !after.isStay();
        return FOR_THE_PERSON.contains(kind) && !gone ? List.of(after.member()) : List.of();
    }

    /** Secretary and deputy, unless one of them did it; nobody is told as a leader about themselves, or while suspended. */
    private List<MemberId> leaders(Actor actor, Transfer transfer, UnitId branch) {
        var today = LocalDate.now(clock);
        var leaders = Stream.of(Position.SECRETARY, Position.DEPUTY_SECRETARY)
                .flatMap(position -> rolls.holders(branch, position, today).stream())
                .filter(each -> each.status() != MemberStatus.SUSPENDED)
                .map(MemberView::id)
                .distinct()
                .toList();
        return leaders.stream().anyMatch(actor::is)
                ? List.of()
                : leaders.stream()
                        .filter(each -> !each.equals(transfer.member()))
                        .toList();
    }

    private record Audience(Reader as, UnitId unit, String elsewhere, List<MemberId> tell) {}
}
