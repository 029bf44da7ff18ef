package vn.chiboso.membership.domain.unitbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;

/** Finds what a row stands below: another row, in any order, or a unit that stands at or below the sheet's own. */
final class ParentSearch {
    private final UnitId root;
    private final List<UnitRow> rows;
    private final Map<String, List<Integer>> rowsByCode = new HashMap<>();
    private final Map<String, List<Integer>> rowsByName = new HashMap<>();
    private final Map<String, KnownUnit> knownByCode = new HashMap<>();
    private final Map<String, List<KnownUnit>> knownByName = new HashMap<>();

    ParentSearch(UnitId root, Collection<KnownUnit> known, List<UnitRow> rows) {
        this.root = root;
        this.rows = rows;
        for (var unit : known) {
            knownByCode.put(UnitRow.key(unit.label()), unit);
            knownByCode.put(UnitRow.key(unit.code()), unit);
            if (unit.node().form().kind() != UnitKind.GROUP) {
                knownByName
                        .computeIfAbsent(UnitRow.nameKey(unit.name()), name -> new ArrayList<>())
                        .add(unit);
            }
        }
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (!row.code().isEmpty()) {
                rowsByCode
                        .computeIfAbsent(row.code(), code -> new ArrayList<>())
                        .add(i);
            }
            if (row.kind() != UnitKind.GROUP && !row.name().isEmpty()) {
                rowsByName
                        .computeIfAbsent(UnitRow.nameKey(row.name()), name -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** One of the three. */
    record Above(
            @Nullable Integer row,
            @Nullable UnitId unit,
            @Nullable UnitFinding fault) {}

    /** The unit that the code means; null for none here. */
    @Nullable
    KnownUnit known(String code) {
        return knownByCode.get(code);
    }

    /** Rows with the code, by number in the file. */
    List<Integer> rowsWith(String code) {
        return rowsByCode.getOrDefault(code, List.of()).stream()
                .map(i -> rows.get(i).row())
                .toList();
    }

    Above above(int at) {
        var row = rows.get(at);
        var code = row.parentCode();
        var name = row.parentName();
        if (!code.isEmpty()) {
            var listed = rowsByCode.getOrDefault(code, List.of());
            var known = knownByCode.get(code);
            return listed.isEmpty()
                    ? known == null ? unknown(row, UnitField.PARENT) : unit(known)
                    : new Above(listed.getFirst(), null, null);
        }
        if (name.isEmpty()) {
            return new Above(null, root, null);
        }
        var listed = rowsByName.getOrDefault(name, List.of());
        var known = knownByName.getOrDefault(name, List.of());
        return switch (listed.size()) {
            case 1 -> new Above(listed.getFirst(), null, null);
            case 0 ->
                switch (known.size()) {
                    case 1 -> unit(known.getFirst());
                    case 0 -> unknown(row, UnitField.PARENT_NAME);
                    default -> several(row);
                };
            default -> several(row);
        };
    }

    private static Above unit(KnownUnit known) {
        return new Above(null, known.node().id(), null);
    }

    /** Elsewhere in the tree or nowhere: what stands elsewhere is not told. */
    private static Above unknown(UnitRow row, UnitField field) {
        return new Above(
                null, null, UnitFinding.of(field, "parent-unknown", row.line().shown(field)));
    }

    private static Above several(UnitRow row) {
        var written = row.line().shown(UnitField.PARENT_NAME);
        return new Above(null, null, UnitFinding.of(UnitField.PARENT_NAME, "parent-several", written));
    }
}
