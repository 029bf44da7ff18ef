package vn.chiboso.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.reorganisation.Change;

/** Units, rolls and secretaries of any day, told again from the first event for every day asked: slow, and without a span. */
final class SlowTree {
    /** What happened from a day on. */
    record Told(LocalDate day, Event event) {}

    /** In the words of this tale alone. */
    sealed interface Event {
        record Changed(Change change) implements Event {}

        record Came(MemberId member, UnitId branch) implements Event {}

        record Went(MemberId member) implements Event {}

        record Leads(MemberId member, UnitId branch) implements Event {}

        /** For good. */
        record Crossed(MemberId member, UnitId branch) implements Event {}

        /** As a guest, counted at home. */
        record Visits(MemberId member, UnitId branch) implements Event {}

        record Returned(MemberId member) implements Event {}
    }

    /** A unit that stands, by its name of then, below which other. */
    record Place(String name, UnitId parent) {}

    /** One day. */
    record Day(
            Map<UnitId, Place> units,
            Map<MemberId, UnitId> home,
            Map<MemberId, UnitId> visits,
            Map<UnitId, Set<MemberId>> leaders) {
        /** Whom the branch counts. */
        Set<MemberId> own(UnitId branch) {
            return in(home, branch);
        }

        /** With its guests. */
        Set<MemberId> roll(UnitId branch) {
            var all = own(branch);
            all.addAll(in(visits, branch));
            return all;
        }

        private static Set<MemberId> in(Map<MemberId, UnitId> where, UnitId branch) {
            return where.entrySet().stream()
                    .filter(each -> each.getValue().equals(branch))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        /** Whatever stands at or below the unit. */
        Set<UnitId> below(UnitId top) {
            return units.keySet().stream().filter(unit -> isBelow(unit, top)).collect(Collectors.toSet());
        }

        boolean isBelow(UnitId unit, UnitId top) {
            return unit.equals(top)
                    || units.containsKey(unit)
                            && isBelow(Objects.requireNonNull(units.get(unit)).parent(), top);
        }
    }

    private final UnitId root;
    private final Map<UnitId, Place> first;
    private final List<Told> told = new ArrayList<>();

    /** @param first what stood before anything happened, without the root */
    SlowTree(UnitId root, Map<UnitId, Place> first) {
        this.root = root;
        this.first = Map.copyOf(first);
    }

    Told tell(LocalDate day, Event event) {
        var one = new Told(day, event);
        told.add(one);
        return one;
    }

    /** As if it had never been. */
    void takeBack(Told one) {
        told.removeIf(each -> each == one);
    }

    /** Every day on which something happened, with the days beside it. */
    TreeSet<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        for (var each : told) {
            for (var shift = -1; shift <= 1; shift++) {
                days.add(each.day().plusDays(shift));
            }
        }
        return days;
    }

    Day on(LocalDate asked) {
        var day = new Day(new HashMap<>(first), new HashMap<>(), new HashMap<>(), new HashMap<>());
        told.stream().filter(each -> !each.day().isAfter(asked)).forEach(each -> happens(day, each.event()));
        day.units().keySet().removeIf(unit -> unit.equals(root));
        return day;
    }

    private static void happens(Day day, Event event) {
        switch (event) {
            case Event.Came came -> day.home().put(came.member(), came.branch());
            case Event.Went went -> {
                day.home().remove(went.member());
                day.visits().remove(went.member());
                day.leaders().values().forEach(leaders -> leaders.remove(went.member()));
            }
            case Event.Leads leads ->
                day.leaders()
                        .computeIfAbsent(leads.branch(), unit -> new HashSet<>())
                        .add(leads.member());
            case Event.Crossed crossed -> {
                var before = Objects.requireNonNull(day.home().put(crossed.member(), crossed.branch()));
                day.leaders().getOrDefault(before, new HashSet<>()).remove(crossed.member());
            }
            case Event.Visits visits -> day.visits().put(visits.member(), visits.branch());
            case Event.Returned returned -> day.visits().remove(returned.member());
            case Event.Changed changed -> changes(day, changed.change());
        }
    }

    private static void changes(Day day, Change change) {
        switch (change) {
            case Change.Create create ->
                day.units().put(create.id(), new Place(create.form().name().value(), create.parent()));
            case Change.Rename rename ->
                day.units()
                        .computeIfPresent(
                                rename.unit(),
                                (unit, was) -> new Place(rename.name().value(), was.parent()));
            case Change.Move move -> move.moved().forEach(unit -> goesBelow(day, unit, move.parent()));
            case Change.Merge merge -> {
                var founding = merge.founding();
                if (founding != null) {
                    day.units()
                            .put(merge.into(), new Place(founding.form().name().value(), founding.parent()));
                }
                merge.units().forEach(unit -> ends(day, unit, merge.into()));
            }
            case Change.Split split -> {
                var parent =
                        Objects.requireNonNull(day.units().get(split.unit())).parent();
                day.units().put(split.id(), new Place(split.form().name().value(), parent));
                split.below().forEach(unit -> goesBelow(day, unit, split.id()));
                split.members().forEach(member -> day.home().put(member, split.id()));
                day.leaders().getOrDefault(split.unit(), new HashSet<>()).removeAll(split.members());
            }
        }
    }

    private static void ends(Day day, UnitId unit, UnitId into) {
        day.units().remove(unit);
        day.leaders().remove(unit);
        List.copyOf(day.units().keySet()).stream()
                .filter(other ->
                        Objects.requireNonNull(day.units().get(other)).parent().equals(unit))
                .forEach(other -> goesBelow(day, other, into));
        day.home().replaceAll((member, home) -> home.equals(unit) ? into : home);
        day.visits().replaceAll((member, host) -> host.equals(unit) ? into : host);
        // who was a guest where home is now is a guest no more
        day.visits()
                .entrySet()
                .removeIf(each -> each.getValue().equals(day.home().get(each.getKey())));
    }

    private static void goesBelow(Day day, UnitId unit, UnitId parent) {
        day.units().computeIfPresent(unit, (id, was) -> new Place(was.name(), parent));
    }
}
