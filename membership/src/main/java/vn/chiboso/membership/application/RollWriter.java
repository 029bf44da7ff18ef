package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.BulkRolls;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.roll.PlannedRow;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.domain.roll.RollPlan;

/** Writes what a plan says, many people at a time; called inside the transaction that confirmed it. */
@Component
class RollWriter {
    private final BulkRolls rolls;
    private final CitizenIds citizenIds;
    private final PathKeeper paths;
    private final Positions positions;
    private final Supplier<UUID> newId;
    private final Clock clock;

    RollWriter(
            BulkRolls rolls,
            CitizenIds citizenIds,
            PathKeeper paths,
            Positions positions,
            Supplier<UUID> newId,
            Clock clock) {
        this.rolls = rolls;
        this.citizenIds = citizenIds;
        this.paths = paths;
        this.positions = positions;
        this.newId = newId;
        this.clock = clock;
    }

    /**
     * Somebody who becomes what a list says.
     *
     * @param before  null for somebody new
     * @param citizen number to keep beside, null for none
     */
    record Deed(
            UnitId unit,
            String name,
            @Nullable RollEntry before,
            RollEntry after,
            @Nullable CitizenId citizen) {}

    void write(Actor by, UnitId unit, RollPlan plan, LocalDate from) {
        var deeds = new ArrayList<Deed>();
        for (var row : plan.rows()) {
            if (row.outcome() == PlannedRow.Outcome.CHANGED || row.outcome() == PlannedRow.Outcome.ADDED) {
                deeds.add(new Deed(unit, row.name(), row.before(), Objects.requireNonNull(row.after()), null));
            }
        }
        write(by, deeds, from);
    }

    /** Posts end before others begin: a branch has one secretary on any day. */
    void write(Actor by, List<Deed> deeds, LocalDate from) {
        var changed = deeds.stream().filter(d -> d.before() != null).toList();
        var corrections = changed.stream()
                .map(d -> new BulkRolls.Correction(
                        id(d.before()),
                        d.after().book(),
                        Objects.requireNonNull(d.before()).version()))
                .toList();
        if (!rolls.correct(corrections)) {
            throw RollRefusal.importStale();
        }
        for (var deed : changed) {
            change(by, deed, Objects.requireNonNull(deed.before()), from);
        }
        var begun = new ArrayList<HeldPosition>();
        for (var deed : changed) {
            begin(deed.unit(), id(deed.after()), minus(deed.after(), deed.before()), deed.name(), from, begun);
        }
        var numbers = new HashMap<MemberId, CitizenId>();
        changed.stream()
                .filter(d -> d.citizen() != null)
                .forEach(d -> numbers.put(id(d.before()), Objects.requireNonNull(d.citizen())));
        var newcomers = new ArrayList<BulkRolls.Newcomer>();
        for (var deed : deeds) {
            if (deed.before() == null) {
                var member = new MemberId(newId.get());
                var path = paths.entered(deed.unit(), member, deed.after(), from);
                newcomers.add(new BulkRolls.Newcomer(member, deed.after().book(), path));
                if (deed.citizen() != null) {
                    numbers.put(member, deed.citizen());
                }
                begin(deed.unit(), member, deed.after().positions(), deed.name(), from, begun);
            }
        }
        rolls.add(newcomers, by.account(), clock.instant());
        rolls.post(begun);
        if (!numbers.isEmpty()) {
            citizenIds.putAll(numbers);
        }
    }

    private void change(Actor by, Deed deed, RollEntry before, LocalDate from) {
        var member = id(before);
        var after = deed.after();
        if (before.status() != after.status()) {
            paths.note(by, member, after.status(), since(before, after, from), null);
        }
        if (!Objects.equals(before.group(), after.group())) {
            paths.group(by, member, after.group(), from);
        }
        var ended = minus(before, after);
        if (ended.isEmpty()) {
            return;
        }
        for (var held : positions.on(deed.unit(), LocalDate.now(clock))) {
            if (held.member().equals(member) && ended.contains(held.position())) {
                positions.end(held.id(), from.minusDays(1));
            }
        }
    }

    /** Official from the day that probation ended, even if told late (294-QĐ/TW §4.2.2). */
    private static LocalDate since(RollEntry before, RollEntry after, LocalDate from) {
        var official = after.book().officialOn();
        var becameOfficial = before.status() == MemberStatus.PROBATIONARY && after.status() == MemberStatus.OFFICIAL;
        return becameOfficial && official != null ? official : from;
    }

    private void begin(
            UnitId unit, MemberId member, Set<Position> posts, String name, LocalDate from, List<HeldPosition> begun) {
        for (var position : posts) {
            var held = new HeldPosition(new PositionId(newId.get()), member, name, unit, position, from, null, null);
            var meets = positions.during(held).stream()
                    .anyMatch(o -> o.member().equals(member) || position == Position.SECRETARY);
            if (meets) {
                throw RollRefusal.backdated();
            }
            begun.add(held);
        }
    }

    private static Set<Position> minus(@Nullable RollEntry all, @Nullable RollEntry without) {
        var rest = EnumSet.noneOf(Position.class);
        if (all != null) {
            rest.addAll(all.positions());
        }
        if (without != null) {
            rest.removeAll(without.positions());
        }
        return rest;
    }

    private static MemberId id(@Nullable RollEntry entry) {
        return Objects.requireNonNull(Objects.requireNonNull(entry).id());
    }
}
