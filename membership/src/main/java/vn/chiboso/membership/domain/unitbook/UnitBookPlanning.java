package vn.chiboso.membership.domain.unitbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitRefusal;

/**
 * Compares a sheet of organisations with what stands at and below a unit. Rows may come in any order; what stands above is looked at
 * before what stands below it, and below a row that is left out nothing is founded.
 */
public final class UnitBookPlanning {
    private static final String LABEL = "0"; // drawn when it is founded; nothing is decided by it

    private final UnitId root;
    private final FoundingFrame frame;
    private final Collection<KnownUnit> known;
    private final Supplier<UnitId> newId;

    /** {@code known}: the root and everything that stands below it today. */
    public UnitBookPlanning(UnitId root, FoundingFrame frame, Collection<KnownUnit> known, Supplier<UnitId> newId) {
        this.root = root;
        this.frame = frame;
        this.known = known;
        this.newId = newId;
    }

    /** In the order of the sheet. */
    public List<PlannedUnit> plan(List<UnitLine> lines) {
        return new Work(lines.stream().map(UnitRow::of).toList()).plan();
    }

    private final class Work {
        private final List<UnitRow> rows;
        private final ParentSearch search;
        private final UnitFounding founding = new UnitFounding(frame, known);
        private final List<ParentSearch.Above> above;
        private final Map<Integer, PlannedUnit> planned = new HashMap<>();
        private final Map<UnitId, Integer> claimed = new HashMap<>();
        private int fresh;

        Work(List<UnitRow> rows) {
            this.rows = rows;
            this.search = new ParentSearch(root, known, rows);
            this.above = IntStream.range(0, rows.size()).mapToObj(search::above).toList();
        }

        List<PlannedUnit> plan() {
            var children = new HashMap<Integer, List<Integer>>();
            var next = new ArrayDeque<Integer>();
            for (var i = 0; i < rows.size(); i++) {
                var row = above.get(i).row();
                if (row == null) {
                    next.add(i);
                } else {
                    children.computeIfAbsent(row, at -> new ArrayList<>()).add(i);
                }
            }
            while (!next.isEmpty()) {
                var at = next.remove();
                planned.put(at, plan(at));
                next.addAll(children.getOrDefault(at, List.of()));
            }
            return IntStream.range(0, rows.size())
                    .mapToObj(at -> planned.computeIfAbsent(at, this::circular))
                    .toList();
        }

        /** Whoever is above it is, in the end, below it. */
        private PlannedUnit circular(int at) {
            return left(rows.get(at), UnitOutcome.REFUSED, null, List.of(UnitFinding.of(UnitField.PARENT, "circle")));
        }

        private PlannedUnit plan(int at) {
            var row = rows.get(at);
            var findings = new ArrayList<>(row.findings());
            var twins = search.rowsWith(row.code());
            if (twins.size() > 1) {
                findings.add(UnitFinding.of(UnitField.CODE, "code-twice", others(twins, row)));
            }
            var fault = above.get(at).fault();
            if (fault != null) {
                findings.add(fault);
            }
            var parent = parent(at);
            if (parent == null && fault == null) {
                findings.add(UnitFinding.of(null, "parent-left-out"));
            }
            if (!findings.isEmpty() || parent == null) {
                return left(row, UnitOutcome.REFUSED, null, findings);
            }
            return placed(row, parent);
        }

        /** Null when the row above is left out. */
        private @Nullable UnitId parent(int at) {
            var row = above.get(at).row();
            return row == null
                    ? above.get(at).unit()
                    : Objects.requireNonNull(planned.get(row)).unit();
        }

        private PlannedUnit placed(UnitRow row, UnitId parent) {
            var there = row.code().isEmpty() ? null : search.known(row.code());
            if (there != null) {
                var isRoot = there.node().id().equals(root);
                return compared(row, there.node(), isRoot ? there.node().parent() : parent);
            }
            var namesake = founding.sibling(parent, row.name()).orElse(null);
            if (namesake != null && isMeant(row, namesake)) {
                return compared(row, namesake, parent);
            }
            try {
                var found = founding.found(row, newId.get(), parent, LABEL);
                claimed.put(found.node().id(), row.row());
                return new PlannedUnit(
                        row.line(), row.kind(), UnitOutcome.NEW, found.node().id(), parent, fresh++, List.of());
            } catch (Refusal refusal) {
                var twin = namesake == null ? null : claimed.get(namesake.id());
                var why = twin == null
                                || !refusal.code()
                                        .equals(UnitRefusal.nameTaken().code())
                        ? UnitFinding.of(refusal)
                        : UnitFinding.of(UnitField.NAME, "name-twice", twin);
                return left(row, UnitOutcome.REFUSED, null, List.of(why));
            }
        }

        /** One that stood before the sheet, where row or unit has no code to tell them apart. */
        private boolean isMeant(UnitRow row, TreeNode namesake) {
            return !claimed.containsKey(namesake.id())
                    && (row.code().isEmpty() || namesake.form().officialCode() == null);
        }

        private PlannedUnit compared(UnitRow row, TreeNode there, @Nullable UnitId parent) {
            var twin = claimed.putIfAbsent(there.id(), row.row());
            if (twin != null) {
                return left(
                        row, UnitOutcome.REFUSED, null, List.of(UnitFinding.of(UnitField.NAME, "name-twice", twin)));
            }
            var differences = UnitDifferences.of(row, there, parent, founding);
            return left(row, differences.isEmpty() ? UnitOutcome.SAME : UnitOutcome.DIFFERENT, there, differences);
        }

        private PlannedUnit left(
                UnitRow row, UnitOutcome outcome, @Nullable TreeNode there, List<UnitFinding> findings) {
            return new PlannedUnit(
                    row.line(),
                    row.kind(),
                    outcome,
                    there == null ? null : there.id(),
                    there == null ? null : there.parent(),
                    null,
                    findings);
        }

        private static String others(List<Integer> twins, UnitRow row) {
            return twins.stream()
                    .filter(twin -> twin != row.row())
                    .limit(10)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
        }
    }
}
