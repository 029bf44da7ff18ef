package vn.chiboso.membership.domain.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.TreeNode;

/**
 * Which organisations of provinces and communes there are, and which would be founded. A unit of the same place or of the same name
 * directly below the same unit is there already, so that running it twice founds nothing.
 */
public final class FoundingPlan {
    /** Communes as they are since the two-level local government began (Nghị quyết 202/2025/QH15). */
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    private final List<Row> rows = new ArrayList<>();
    private final Set<String> taken;
    private final Map<UnitId, List<Known>> known = new HashMap<>();
    private final Supplier<UnitId> newId;
    private final Supplier<String> label;

    private FoundingPlan(Ground ground, Supplier<UnitId> newId, Supplier<String> label) {
        this.taken = ground.taken();
        for (var each : ground.known()) {
            var parent = each.node().parent();
            if (parent != null) {
                known.computeIfAbsent(parent, id -> new ArrayList<>()).add(each);
            }
        }
        this.newId = newId;
        this.label = label;
    }

    /**
     * What there is already.
     *
     * @param known that stand at or below the unit
     * @param taken codes of places that have, or had, an organisation anywhere
     */
    public record Ground(List<Known> known, Set<String> taken) {}

    /**
     * One organisation.
     *
     * @param since first day; of one that is there, since when it stands
     * @param state whether it is there
     */
    public record Row(
            UnitId unit,
            UnitKind kind,
            Place place,
            String name,
            UnitId parent,
            UnitPath path,
            LocalDate since,
            State state) {}

    /** Whether an organisation is there. */
    public enum State {
        NEW,
        /** There, with the place's code. */
        THERE,
        /** There by its name; the code will be noted. */
        BY_NAME
    }

    /** Provinces below the centre, with their communes. */
    public static List<Row> below(
            TreeNode centre, List<Province> provinces, Ground ground, Supplier<UnitId> newId, Supplier<String> label) {
        var plan = new FoundingPlan(ground, newId, label);
        for (var province : provinces) {
            plan.add(UnitKind.PROVINCE, province.place(), centre.id(), centre.path(), centre.since())
                    .ifPresent(row -> plan.communes(province, row.unit(), row.path(), row.since()));
        }
        return List.copyOf(plan.rows);
    }

    /** Communes below the organisation of their province. */
    public static List<Row> within(
            Known unit, Province province, Ground ground, Supplier<UnitId> newId, Supplier<String> label) {
        var plan = new FoundingPlan(ground, newId, label);
        var node = unit.node();
        plan.rows.add(plan.there(unit, UnitKind.PROVINCE, province.place()));
        plan.communes(province, node.id(), node.path(), node.since());
        return List.copyOf(plan.rows);
    }

    private void communes(Province province, UnitId parent, UnitPath path, LocalDate since) {
        province.communes().forEach(commune -> add(UnitKind.COMMUNE, commune, parent, path, since));
    }

    /** Nothing for a place whose organisation was merged, or stands elsewhere: a decision has dealt with it. */
    private Optional<Row> add(UnitKind kind, Place place, UnitId parent, UnitPath path, LocalDate since) {
        var name = place.organisation().value();
        var siblings = known.getOrDefault(parent, List.of());
        var there = siblings.stream()
                .filter(each -> place.code().equals(each.code()))
                .findFirst()
                .or(() -> siblings.stream()
                        .filter(each -> each.code() == null && lower(each).equals(name.toLowerCase(Locale.ROOT)))
                        .findFirst())
                .map(each -> there(each, kind, place));
        var row = there.isPresent() || taken.contains(place.code())
                ? there
                : Optional.of(new Row(
                        newId.get(),
                        kind,
                        place,
                        name,
                        parent,
                        path.child(label.get()),
                        since.isAfter(FIRST_DAY) ? since : FIRST_DAY,
                        State.NEW));
        row.ifPresent(rows::add);
        return row;
    }

    private Row there(Known unit, UnitKind kind, Place place) {
        var node = unit.node();
        var parent = node.parent();
        return new Row(
                node.id(),
                kind,
                place,
                node.form().name().value(),
                parent == null ? node.id() : parent,
                node.path(),
                node.since(),
                unit.code() == null ? State.BY_NAME : State.THERE);
    }

    private static String lower(Known unit) {
        return unit.node().form().name().value().toLowerCase(Locale.ROOT);
    }
}
