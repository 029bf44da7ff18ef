package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.events.PathEnded;
import vn.chiboso.membership.events.RollChanged;

/** What follows from an act outside the path: the list book's dates, what other modules are told. */
@Component
class PathEffects {
    private final BranchRolls rolls;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PathEffects(BranchRolls rolls, ApplicationEventPublisher events, Clock clock) {
        this.rolls = rolls;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Has everything follow.
     *
     * @param act  the new one
     * @param unit the branch that answered for the path before it
     */
    void follow(Path after, Act act, UnitId unit) {
        var member = after.member();
        if (act.kind() == ActKind.CEREMONY_HELD || act.kind() == ActKind.BECAME_OFFICIAL) {
            rolls.date(member, ceremony(after), official(after));
        }
        events.publishEvent(new RollChanged(unit, LocalDate.now(clock), 0, 1));
        var home = after.stage().home();
        if (home != null && !home.equals(unit)) {
            events.publishEvent(new RollChanged(home, LocalDate.now(clock), 1, 0));
        }
        if (act.kind().ends()) {
            events.publishEvent(new PathEnded(member, unit, act.on()));
        }
    }

    /** After an annulment the dates that an act had brought are taken back, or are again what an earlier act says. */
    void retrace(Path after, Act annulled, UnitId unit) {
        var member = after.member();
        if (annulled.kind() == ActKind.CEREMONY_HELD || annulled.kind() == ActKind.BECAME_OFFICIAL) {
            rolls.date(
                    member,
                    annulled.kind() == ActKind.CEREMONY_HELD
                            ? after.last(ActKind.CEREMONY_HELD).map(Act::on).orElse(null)
                            : rolls.ceremonyOn(member),
                    official(after));
        }
        if (after.inForce().isEmpty()) {
            rolls.forgetCard(member);
        }
        events.publishEvent(new RollChanged(unit, LocalDate.now(clock), 0, 1));
    }

    private @Nullable LocalDate ceremony(Path path) {
        return path.last(ActKind.CEREMONY_HELD).map(Act::on).orElseGet(() -> rolls.ceremonyOn(path.member()));
    }

    private static @Nullable LocalDate official(Path path) {
        var ceremony = path.last(ActKind.CEREMONY_HELD);
        return path.last(ActKind.BECAME_OFFICIAL)
                .map(Act::on)
                .filter(on -> ceremony.isEmpty() || on.isAfter(ceremony.get().on()))
                .orElse(null);
    }
}
