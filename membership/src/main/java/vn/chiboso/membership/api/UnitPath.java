package vn.chiboso.membership.api;

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

    /** The path of a unit directly below this one. */
    public UnitPath child(String label) {
        return new UnitPath(value + label + ".");
    }

    @Override
    public String toString() {
        return value;
    }
}
