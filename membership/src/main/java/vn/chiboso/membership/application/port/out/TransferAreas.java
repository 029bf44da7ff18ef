package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.transfer.CommuneTransfers;
import vn.chiboso.membership.domain.transfer.DueRanges;
import vn.chiboso.membership.domain.transfer.TransferWatch;
import vn.chiboso.membership.domain.transfer.WatchedTransfer;

/** Transfers under way that leave branches of an area: one query each, whatever its size. */
public interface TransferAreas {
    /**
     * What is asked for.
     *
     * @param scopes   none of them covers another
     * @param overdue  due before today
     * @param soon     due before the end of the lead time, overdue ones included
     * @param slips    days of papers that are looked into
     */
    record Asked(
            List<UnitPath> scopes, DueRanges overdue, DueRanges soon, List<DueRanges.Range> slips, LocalDate today) {}

    /**
     * How many there are.
     *
     * @param totals   of the whole area
     * @param communes those with most overdue first
     */
    record Counts(Map<TransferWatch, Integer> totals, List<CommuneTransfers> communes) {
        public Counts {
            totals = Map.copyOf(totals);
            communes = List.copyOf(communes);
        }
    }

    /** Of the area, and of at most so many of its communes. */
    Counts counts(Asked asked, int most);

    /** In the order of the tree after the key, {@code path/id}; blank to begin. */
    List<WatchedTransfer> page(Asked asked, TransferWatch watch, String after, int most);
}
