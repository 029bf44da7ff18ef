package vn.chiboso.membership.application.port.out;

import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferLine;

/** Transfers of party activities. */
public interface Transfers {
    Optional<Transfer> find(TransferId id);

    /** The same; nobody else may change it until the transaction ends. */
    Optional<Transfer> lock(TransferId id);

    /** The one that runs, before the person has arrived; empty for none. */
    Optional<Transfer> runningOf(MemberId member);

    /** Those that run and the stay that runs; nobody else may change them until the transaction ends. */
    List<Transfer> lockOpenOf(MemberId member);

    /** The one that runs, or the stay that does; empty for none. */
    Optional<Transfer> openOf(MemberId member);

    /** Those whose next step is the branch's: sent to it and not yet received, or given back to it. */
    List<Transfer> waitingAt(UnitId unit);

    /** With the names it is read by. */
    Optional<TransferLine> line(TransferId id);

    /** New, or as it is now. */
    void keep(Transfer transfer);

    /** Leaving the branch or coming to it: those that run or whose temporary stay runs, then the latest settled; a page. */
    List<TransferLine> of(UnitId unit, int from, int most);
}
