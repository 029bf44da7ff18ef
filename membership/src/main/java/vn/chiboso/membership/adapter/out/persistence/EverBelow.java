package vn.chiboso.membership.adapter.out.persistence;

import java.util.List;
import vn.chiboso.membership.api.UnitPath;

/** Units below scopes on a day, and those that were dissolved there before it: what was done there is still somebody's to look at. */
final class EverBelow {
    /** For a statement with the parameters {@code scopes}, {@code afters} and {@code day}. */
    static final String UNITS = """
            select l.unit_id from unnest(cast(:scopes as text[]), cast(:afters as text[])) as s(path, after)
            join membership.unit_link l on l.path >= s.path and l.path < s.after and l.valid_from <= :day
            where not exists (select 1 from membership.unit_link n
                where n.unit_id = l.unit_id and n.valid_from > l.valid_from and n.valid_from <= :day)
            """;

    private EverBelow() {}

    static String[] afters(List<UnitPath> scopes) {
        return scopes.stream().map(scope -> Dated.after(scope.value())).toArray(String[]::new);
    }
}
