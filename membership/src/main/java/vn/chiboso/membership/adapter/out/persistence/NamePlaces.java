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

    /**
     * A whole name has a dozen trigrams, and entries of all the nation are read for each of them; the last word has a few and leaves little
     * of a province, of which the rest of the name is compared. Empty text keeps that from the index.
     */
    private static final String LAST_WORD =
            "(p.search_name like '%' || split_part(:text, ' ', -1) || '%' and p.search_name || '' like '%' || :text || '%')";

    private NamePlaces() {}

    /** Too short to be looked for inside a word. */
    static boolean isShort(String folded) {
        return folded.length() < 3;
    }

    static String named(String folded) {
        return isShort(folded) ? WORD : PART;
    }

    /** The same below a node that is not the root, where the last word alone leaves few. */
    static String named(String folded, UnitPath scope) {
        var last = folded.lastIndexOf(' ') + 1;
        return last > 0 && folded.length() - last >= 3 && scope.lineage().size() > 1 ? LAST_WORD : named(folded);
    }

    /** As a pattern that means itself. */
    static String quoted(String folded) {
        return folded.replaceAll("[\\\\%_]", "\\\\$0");
    }

    /** The units' own labels, the last of each path. */
    static String[] labels(Collection<UnitPath> paths) {
        return paths.stream()
                .map(UnitPath::value)
                .map(path -> path.substring(path.lastIndexOf('.', path.length() - 2) + 1, path.length() - 1))
                .toArray(String[]::new);
    }
}
