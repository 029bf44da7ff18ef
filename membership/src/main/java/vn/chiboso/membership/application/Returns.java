package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.roll.ListBook;
import vn.chiboso.membership.domain.roll.OutsideCheck;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.events.RollChanged;

/** Somebody who had moved away is on a roll of this tree again: the same person, card and dates. */
@Component
class Returns {
    private final BranchRolls rolls;
    private final Paths paths;
    private final PathKeeper keeper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Returns(BranchRolls rolls, Paths paths, PathKeeper keeper, ApplicationEventPublisher events, Clock clock) {
        this.rolls = rolls;
        this.paths = paths;
        this.keeper = keeper;
        this.events = events;
        this.clock = clock;
    }

    /** With what a list book says now over what was known. */
    void comeBack(Actor actor, UnitId unit, MemberId member, RollEntry entry, LocalDate from) {
        var kept = kept(member);
        var book = entry.book().over(kept.book());
        keeper.requireDates(member, kept.book(), book);
        correct(member, book, kept);
        var told = entry.outside();
        if (!told.isEmpty() && !told.keeps(kept.outside())) {
            throw RollRefusal.entry(OutsideCheck.differs(kept.outside()));
        }
        keeper.tellOutside(actor, member, told.without(kept.outside()));
        enter(actor, unit, member, entry.status(), entry.group(), from);
    }

    /** As they were known. */
    void comeBack(Actor actor, UnitId unit, MemberId member, MemberStatus status, LocalDate from) {
        enter(actor, unit, member, status, null, from);
    }

    private void enter(
            Actor actor, UnitId unit, MemberId member, MemberStatus status, @Nullable String group, LocalDate from) {
        keeper.comeBack(actor, unit, member, status, group, from);
        events.publishEvent(new RollChanged(unit, LocalDate.now(clock), 1, 0));
    }

    private RollEntry kept(MemberId member) {
        return paths.lastRoll(member)
                .flatMap(last -> rolls.entry(member, last.unit(), last.day()))
                .orElseThrow(PersonRefusal::notFound);
    }

    private void correct(MemberId member, ListBook book, RollEntry kept) {
        if (!rolls.correct(member, book, kept.version())) {
            throw PersonRefusal.stale();
        }
    }
}
