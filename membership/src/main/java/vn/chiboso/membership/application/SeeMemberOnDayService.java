package vn.chiboso.membership.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.SeeMemberOnDay;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.DayRefusal;
import vn.chiboso.membership.domain.PersonHistory;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.roll.RollEntry;

@Service
class SeeMemberOnDayService implements SeeMemberOnDay {
    private final MemberReaders readers;
    private final Authorities authorities;
    private final PastDays days;
    private final Rolls published;
    private final BranchRolls rolls;
    private final Paths paths;
    private final Units units;

    SeeMemberOnDayService(
            MemberReaders readers,
            Authorities authorities,
            PastDays days,
            Rolls published,
            BranchRolls rolls,
            Paths paths,
            Units units) {
        this.readers = readers;
        this.authorities = authorities;
        this.days = days;
        this.published = published;
        this.rolls = rolls;
        this.paths = paths;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, Query query) {
        var day = days.asOf(query.day()).day();
        var today = readers.require(actor, query.member());
        var person = onDay(query.member(), today.person().unit(), day);
        var opensRoll = authorities.of(actor, person.unit()).sight() != Authority.Sight.NOTHING;
        var unitName = name(person.unit(), day);
        if (today.sight() == Authority.Sight.LIST_BOOK) {
            return full(actor, person, unitName, opensRoll, day, today.person().unit());
        }
        // fellow members read of a person's time in their own branch, and of no other
        if (!opensRoll) {
            throw DayRefusal.onNoRoll();
        }
        return new View(
                person,
                unitName,
                true,
                day,
                null,
                null,
                new PersonHistory(List.of(), List.of()),
                new Path(query.member(), List.of()),
                Map.of(),
                today.person().unit());
    }

    /** At home, or as a guest of the branch where the person is today. */
    private MemberView onDay(MemberId member, UnitId unit, LocalDate day) {
        return published
                .find(member, day)
                .or(() -> readers.on(unit, member, day))
                .orElseThrow(DayRefusal::onNoRoll);
    }

    private View full(Actor actor, MemberView person, String unitName, boolean opensRoll, LocalDate day, UnitId chain) {
        var entry = rolls.entry(person.id(), person.unit(), day).orElseThrow(PersonRefusal::notFound);
        var kept = paths.of(person.id());
        var path = (actor.is(person.id()) ? kept.forThePerson() : kept).upTo(day);
        return new View(
                person,
                unitName,
                opensRoll,
                day,
                entry.asOf(day),
                partyAge(entry, kept, day),
                rolls.history(person.id(), person.unit()).upTo(day),
                path,
                unitNames(path, day),
                chain);
    }

    private static @Nullable Integer partyAge(RollEntry entry, Path path, LocalDate day) {
        var decision = entry.book().decisionOn();
        return decision == null || decision.isAfter(day) ? null : path.partyAge(decision, day);
    }

    private Map<UnitId, String> unitNames(Path path, LocalDate day) {
        var names = new HashMap<UnitId, String>();
        for (var act : path.acts()) {
            var unit = act.unit();
            if (unit != null && !names.containsKey(unit)) {
                names.put(unit, name(unit, day));
            }
        }
        return names;
    }

    private String name(UnitId unit, LocalDate day) {
        return units.find(unit, day)
                .or(() -> units.find(unit))
                .map(UnitView::name)
                .orElse("");
    }
}
