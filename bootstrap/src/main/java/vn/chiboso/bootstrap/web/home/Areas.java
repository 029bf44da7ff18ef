package vn.chiboso.bootstrap.web.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;

/** The state of an officer's area: what is in their scope, and nothing outside it. */
@Component
class Areas {
    private final Standings standings;
    private final Units units;
    private final MonthState months;
    private final Clock clock;

    Areas(Standings standings, Units units, MonthState months, Clock clock) {
        this.standings = standings;
        this.units = units;
        this.months = months;
        this.clock = clock;
    }

    /** This month, for the home page; empty for somebody who is no officer. */
    Optional<Area> summaryOf(Actor actor) {
        return scopesOf(actor).isEmpty() ? Optional.empty() : Optional.of(of(actor, null, null));
    }

    /**
     * The area of a month.
     *
     * @param unit  a unit inside the officer's scope, null for all of it
     * @param month null for the current one
     * @throws AreaUnknown for who is no officer, and for a unit outside the scope
     */
    Area of(Actor actor, @Nullable UnitId unit, @Nullable YearMonth month) {
        var scopes = scopesOf(actor);
        if (scopes.isEmpty()) {
            throw new AreaUnknown();
        }
        var asked = month == null ? YearMonth.now(clock) : month;
        if (unit == null) {
            var tops = new ArrayList<UnitView>();
            var parts = new ArrayList<MonthState.Part>();
            for (var scope : scopes) {
                var top = topOf(scope);
                top.ifPresent(tops::add);
                parts.add(new MonthState.Part(scope, top.map(UnitView::id).orElse(null)));
            }
            return area(asked, tops.size() == 1 ? tops.getFirst().name() : "", parts, scopes);
        }
        var view = units.find(unit)
                .filter(found -> scopes.stream().anyMatch(scope -> scope.covers(found.path())))
                .orElseThrow(AreaUnknown::new);
        return area(asked, view.name(), List.of(new MonthState.Part(view.path(), view.id())), scopes);
    }

    private List<UnitPath> scopesOf(Actor actor) {
        var all = standings.officerScopes(actor, LocalDate.now(clock)).stream()
                .distinct()
                .toList();
        // two positions, one inside the other's scope: counted once
        return all.stream()
                .filter(scope -> all.stream().noneMatch(other -> !other.equals(scope) && other.covers(scope)))
                .toList();
    }

    private Area area(YearMonth month, String name, List<MonthState.Part> parts, List<UnitPath> open) {
        var stands = parts.stream().map(part -> months.of(part, open, month)).toList();
        var communes =
                stands.stream().flatMap(stand -> stand.communes().stream()).toList();
        var byUnit = communes.size() > 1;
        var branches =
                stands.stream().flatMap(stand -> stand.branches().stream()).toList();
        var rows = byUnit
                ? communes.stream().map(commune -> sum(commune, branches)).toList()
                : branches.stream().map(MonthState.Branch::row).toList();
        var total = branches.stream()
                .map(branch -> branch.row().tally())
                .reduce(new Area.Tally(0, 0, 0, 0, 0), Area.Tally::plus);
        var ordered = rows.stream()
                .sorted(Comparator.comparingInt(row -> row.tally().percent()))
                .toList();
        return new Area(month, name, byUnit, total, ordered);
    }

    private static Area.Row sum(UnitView commune, List<MonthState.Branch> branches) {
        var tally = branches.stream()
                .filter(branch -> commune.path().covers(branch.path()))
                .map(branch -> branch.row().tally())
                .reduce(new Area.Tally(0, 0, 0, 0, 0), Area.Tally::plus);
        return new Area.Row(commune.id(), commune.name(), tally, null);
    }

    private Optional<UnitView> topOf(UnitPath scope) {
        for (var kind : UnitKind.values()) {
            var found = units.ofKindUnder(kind, scope).stream()
                    .filter(unit -> unit.path().equals(scope))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
