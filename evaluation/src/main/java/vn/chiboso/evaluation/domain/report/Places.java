package vn.chiboso.evaluation.domain.report;

import java.util.List;
import java.util.stream.Stream;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;

/** Where the papers of a commune's month are today: below the commune, and wherever else its branches of then went. */
public final class Places {
    private Places() {}

    /**
     * None of them below another, so that nothing is found twice: a branch that was merged stands below who took it over, which may be one
     * that left the commune itself.
     *
     * @param branches of the month, each where it is today
     */
    public static List<UnitPath> of(UnitPath commune, List<UnitView> branches) {
        var all = Stream.concat(Stream.of(commune), branches.stream().map(UnitView::path))
                .distinct()
                .toList();
        return all.stream()
                .filter(path -> all.stream().noneMatch(other -> !other.equals(path) && other.covers(path)))
                .toList();
    }
}
