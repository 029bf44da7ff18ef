package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferStep;

/** The steps that were taken of transfers; only ever added. */
public interface TransferSteps {
    /**
     * One step more, of a transfer that is new or locked.
     *
     * @param after the transfer as the step left it
     * @return its turn
     */
    int add(Transfer after, TransferStep.Kind kind, LocalDate on, AccountId by);

    /** In the order they were taken. */
    List<TransferStep> of(TransferId transfer);
}
