package vn.chiboso.membership.adapter.out.persistence;

import java.util.Collection;
import vn.chiboso.membership.api.UnitPath;

/**
 * Conditions on table {@code name_place}, which one index answers: whose name it is, and below which nodes they ever were. The
 * parameters are {@code text} ({@link #quoted}) and {@code labels}.
 */
final class NamePlaces {
    private static final String PART = "p.search_name like '%' || :text || '%'";

    /** Two letters are in every other name, and no index knows them: they are looked for as a word. */
    private static final String WORD =
            "(p.search_name like :text || ' %' or p.search_name like '% ' || :text || ' %' or p.search_name like '% ' || :text)";

    private NamePlaces() {}

    /** Too short to be looked for inside a word. */
    static boolean isShort(String folded) {
        return folded.length() < 3;
    }

    static String named(String folded) {
        return isShort(folded) ? WORD : PART;
    }

    /** As a pattern that means itself. */
    static String quoted(String folded) {
        return folded.replaceAll("[\\\\%_]", "\\\\$0");
    }

    /** The units' own labels, the last of each path. */
    static String[] labels(Collection<UnitPath> paths) {
        return paths.stream().map(NamePlaces::label).toArray(String[]::new);
    }

    static String label(UnitPath path) {
        var value = path.value();
        return value.substring(value.lastIndexOf('.', value.length() - 2) + 1, value.length() - 1);
    }
}
