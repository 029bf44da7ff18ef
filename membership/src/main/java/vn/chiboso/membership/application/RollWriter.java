package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.BulkRolls;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.roll.BulkGround;
import vn.chiboso.membership.domain.roll.RollEntry;

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

    /** Posts end before others begin: a branch has one secretary on any day. */
    void write(Actor by, List<Deed> deeds, LocalDate from) {
        var changed = deeds.stream().filter(d -> d.before() != null).toList();
        if (!rolls.correct(corrections(changed))) {
            throw RollRefusal.importStale();
        }
        for (var deed : changed) {
            change(by, deed, Objects.requireNonNull(deed.before()), from);
        }
        var begun = new ArrayList<HeldPosition>();
        for (var deed : changed) {
            begin(deed, id(deed.after()), minus(deed.after(), deed.before()), from, begun);
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
                begin(deed, member, deed.after().positions(), from, begun);
            }
        }
        requireFree(begun, from);
        rolls.add(newcomers, by.account(), clock.instant());
        rolls.post(begun);
        if (!numbers.isEmpty()) {
            citizenIds.putAll(numbers);
        }
    }

    /** Who stands on two rolls becomes the same by both rows: once. */
    private static List<BulkRolls.Correction> corrections(List<Deed> changed) {
        var corrections = new LinkedHashMap<MemberId, BulkRolls.Correction>();
        for (var deed : changed) {
            var before = Objects.requireNonNull(deed.before());
            corrections.putIfAbsent(
                    id(before),
                    new BulkRolls.Correction(id(before), deed.after().book(), before.version()));
        }
        return List.copyOf(corrections.values());
    }

    private void change(Actor by, Deed deed, RollEntry before, LocalDate from) {
        var member = id(before);
        var after = deed.after();
        if (before.status() != after.status()) {
            var path = paths.lock(member);
            path.stage().actForSheet(after.status()).ifPresent(act -> {
                throw PersonRefusal.byAct(act);
            });
            paths.note(by, path, after.status(), from, null);
        }
        if (!Objects.equals(before.group(), after.group()) && paths.isAtHome(member, deed.unit())) {
            paths.group(by, member, after.group(), from);
        }
        paths.tellOutside(by, member, after.outside().without(before.outside()));
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

    private void begin(Deed deed, MemberId member, Set<Position> posts, LocalDate from, List<HeldPosition> begun) {
        for (var position : posts) {
            begun.add(new HeldPosition(
                    new PositionId(newId.get()), member, deed.name(), deed.unit(), position, from, null, null));
        }
    }

    /** Nobody in the same post twice, and one secretary, from the day on. */
    private void requireFree(List<HeldPosition> begun, LocalDate from) {
        if (begun.isEmpty()) {
            return;
        }
        var units = begun.stream().map(HeldPosition::unit).collect(Collectors.toSet());
        var taken = new HashSet<BulkGround.Post>();
        var led = new HashSet<UnitId>();
        for (var post : rolls.posts(units, from)) {
            taken.add(post);
            if (post.position() == Position.SECRETARY) {
                led.add(post.unit());
            }
        }
        for (var held : begun) {
            var isLed = held.position() == Position.SECRETARY && !led.add(held.unit());
            if (isLed || !taken.add(new BulkGround.Post(held.unit(), held.member(), held.position()))) {
                throw RollRefusal.backdated();
            }
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
