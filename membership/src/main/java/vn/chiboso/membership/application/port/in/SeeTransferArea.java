package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.transfer.CommuneTransfers;
import vn.chiboso.membership.domain.transfer.TransferWatch;
import vn.chiboso.membership.domain.transfer.WatchedTransfer;

/** Transfers out of the branches of an officer's area that are overdue, due soon or never presented; nobody is named. */
public interface SeeTransferArea {
    View see(Actor actor, Query query);

    /**
     * What is asked for.
     *
     * @param after key of the last line seen, blank to begin
     */
    record Query(TransferWatch watch, String after) {}

    /**
     * Counts of the whole area, of its communes with the most overdue first, and a page of lines.
     *
     * @param next key of the next page, blank for none
     */
    record View(
            TransferWatch watch,
            Map<TransferWatch, Integer> totals,
            List<CommuneTransfers> communes,
            List<Line> lines,
            String next) {
        public View {
            totals = Map.copyOf(totals);
            communes = List.copyOf(communes);
            lines = List.copyOf(lines);
        }

        public int total(TransferWatch of) {
            return totals.getOrDefault(of, 0);
        }
    }

    /**
     * One transfer.
     *
     * @param due   last day of its next step; null when none is due
     * @param late  days since then, 0 when it is not past
     * @param opens whether the actor may open it
     */
    record Line(WatchedTransfer watched, @Nullable LocalDate due, long late, boolean opens) {}
}
