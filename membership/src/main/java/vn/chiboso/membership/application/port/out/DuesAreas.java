package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.dues.BranchDues;

/** The state of all branches of an area: one query, whatever its size. */
public interface DuesAreas {
    /**
     * Branches after the given one, by name.
     *
     * @param scopes none below another
     * @param after  name and id of the last one seen; empty name to begin
     */
    List<BranchDues> page(List<UnitPath> scopes, YearMonth month, After after, int most, LocalDate day);

    /** Of the whole area. */
    Tally tally(List<UnitPath> scopes, YearMonth month, LocalDate day);

    /** Where to go on. */
    record After(String name, String unit) {}

    /** Sums of an area. */
    record Tally(int branches, int opened, int closed, long due, long paid) {}
}
