package vn.chiboso.membership.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a unit stands in the tree, from the root down: labels of {@code a-z0-9}, each followed by a dot
 * ({@code vn.38.16543.0001.}). A scope is a prefix, so every scoped table carries it as {@code text collate "C"}.
 */
public record UnitPath(String value) {
    private static final Pattern SHAPE = Pattern.compile("([a-z0-9]+\\.)+");

    public UnitPath {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is not a unit path".formatted(value));
        }
    }

    /** Whether the other unit is this one or stands below it. */
    public boolean covers(UnitPath other) {
        return other.value.startsWith(value);
    }

    /** Where the units above stand, from the root down, this one last. */
    public List<UnitPath> lineage() {
        var paths = new ArrayList<UnitPath>();
        for (var dot = value.indexOf('.'); dot >= 0; dot = value.indexOf('.', dot + 1)) {
            paths.add(new UnitPath(value.substring(0, dot + 1)));
        }
        return paths;
    }

    /** The path of a unit directly below this one. */
    public UnitPath child(String label) {
        return new UnitPath(value + label + ".");
    }

    @Override
    public String toString() {
        return value;
    }
}
