package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.out.BulkRolls;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.application.port.out.Merges;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.application.port.out.Residences;
import vn.chiboso.membership.domain.merge.MergeRefusal;
import vn.chiboso.membership.domain.merge.Side;
import vn.chiboso.membership.domain.roll.KnownPerson;
import vn.chiboso.membership.domain.roll.RollEntry;

/** Finds the two records of a merge for an officer in charge of both; to anybody else there are none. */
@Component
class MergeSides {
    private final Authorities authorities;
    private final BulkRolls rolls;
    private final Paths paths;
    private final Merges merges;
    private final CitizenIds citizens;
    private final Residences residences;
    private final Units units;
    private final Clock clock;

    MergeSides(
            Authorities authorities,
            BulkRolls rolls,
            Paths paths,
            Merges merges,
            CitizenIds citizens,
            Residences residences,
            Units units,
            Clock clock) {
        this.authorities = authorities;
        this.rolls = rolls;
        this.paths = paths;
        this.merges = merges;
        this.citizens = citizens;
        this.residences = residences;
        this.units = units;
        this.clock = clock;
    }

    /** Who is on a roll today, with the version of the person's fields. */
    record Found(Side side, long version) {}

    Found find(Actor actor, MemberId member) {
        var unit = place(member).orElseThrow(MergeRefusal::notFound);
        requireCharge(actor, unit);
        merges.mergedInto(member).ifPresent(name -> {
            throw MergeRefusal.already(name);
        });
        var person = known(member).orElseThrow(MergeRefusal::notFound);
        var version = rolls.versions(List.of(member)).getOrDefault(member, 0L);
        return new Found(
                new Side(
                        member,
                        person.book(),
                        paths.of(member),
                        unit,
                        units.find(unit).map(UnitView::name).orElse(""),
                        citizens.of(member).orElse(null),
                        residences.of(member).isPresent()),
                version);
    }

    void requireCharge(Actor actor, UnitId unit) {
        if (!authorities.of(actor, unit).oversees()) {
            throw MergeRefusal.notFound();
        }
    }

    /** The same for a branch that may be gone by now: its people are in the charge of whoever took it over. */
    void requireChargeOfHeir(Actor actor, UnitId unit) {
        if (units.find(unit).isPresent()) {
            requireCharge(actor, unit);
        }
    }

    /** The branch that counts the person today, else the last one that did; of a merged record that of whom it became. */
    Optional<UnitId> place(MemberId member) {
        return merges.standsFor(member)
                .flatMap(id -> known(id)
                        .map(KnownPerson::unit)
                        .or(() -> paths.lastRoll(id).map(Paths.LastRoll::unit)));
    }

    private Optional<KnownPerson> known(MemberId member) {
        return rolls.known(List.of(), List.of(member), LocalDate.now(clock)).stream()
                .sorted((a, b) -> Boolean.compare(isGuest(a.entry()), isGuest(b.entry())))
                .findFirst();
    }

    private static boolean isGuest(@org.jspecify.annotations.Nullable RollEntry entry) {
        return entry != null && entry.status() == vn.chiboso.membership.api.MemberStatus.HOSTED;
    }
}
