package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
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
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.roll.PlannedRow;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.domain.roll.RollPlan;

/** Writes what a plan says; called inside the transaction that confirmed it. */
@Component
class RollWriter {
    private final BranchRolls rolls;
    private final PathKeeper paths;
    private final Positions positions;
    private final Supplier<UUID> newId;
    private final Clock clock;

    RollWriter(BranchRolls rolls, PathKeeper paths, Positions positions, Supplier<UUID> newId, Clock clock) {
        this.rolls = rolls;
        this.paths = paths;
        this.positions = positions;
        this.newId = newId;
        this.clock = clock;
    }

    /** Posts end before others begin: a branch has one secretary on any day. */
    void write(Actor by, UnitId unit, RollPlan plan, LocalDate from) {
        var changed = plan.rows().stream()
                .filter(r -> r.outcome() == PlannedRow.Outcome.CHANGED)
                .toList();
        for (var row : changed) {
            correct(by, unit, Objects.requireNonNull(row.before()), Objects.requireNonNull(row.after()), from);
        }
        for (var row : changed) {
            begin(unit, id(row.after()), minus(row.after(), row.before()), row.name(), from);
        }
        for (var row : plan.rows()) {
            var after = row.after();
            if (row.outcome() == PlannedRow.Outcome.ADDED && after != null) {
                add(by, unit, new MemberId(newId.get()), after, from);
            }
        }
    }

    void add(Actor by, UnitId unit, MemberId member, RollEntry entry, LocalDate from) {
        rolls.add(member, entry.book());
        paths.enter(by, unit, member, entry, from);
        begin(unit, member, entry.positions(), entry.book().name().full(), from);
    }

    private void correct(Actor by, UnitId unit, RollEntry before, RollEntry after, LocalDate from) {
        var member = id(before);
        if (!rolls.correct(member, after.book(), before.version())) {
            throw RollRefusal.importStale();
        }
        if (before.status() != after.status()) {
            paths.note(by, member, after.status(), since(before, after, from), null);
        }
        if (!Objects.equals(before.group(), after.group())) {
            paths.group(by, member, after.group(), from);
        }
        var ended = minus(before, after);
        for (var held : positions.on(unit, LocalDate.now(clock))) {
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

    private void begin(UnitId unit, MemberId member, Set<Position> begun, String name, LocalDate from) {
        for (var position : begun) {
            var held = new HeldPosition(new PositionId(newId.get()), member, name, unit, position, from, null, null);
            var meets = positions.during(held).stream()
                    .anyMatch(o -> o.member().equals(member) || position == Position.SECRETARY);
            if (meets) {
                throw RollRefusal.backdated();
            }
            positions.add(held);
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
