package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.transfer.TransferId;

/** What acts ended beside the path, kept as it was, so that an annulment puts back exactly this. */
public interface Closures {
    /**
     * Before the person's positions end that are held on the day or later: on the unit alone, or everywhere.
     *
     * @param unit null for everywhere
     */
    void positions(ActId act, MemberId member, @Nullable UnitId unit, LocalDate day);

    /** Before one position ends. */
    void position(ActId act, PositionId position);

    /** Before the person's account is disabled; nothing when it is not in use. */
    void account(ActId act, MemberId member);

    /** Before a transfer is settled by the act. */
    void transfer(ActId act, TransferId transfer);

    /** Accounts that the act disabled. */
    List<AccountId> accounts(ActId act);

    /** Transfers that the act settled or lengthened. */
    List<TransferId> transfers(ActId act);

    /** Puts back what the act ended; answers the positions that somebody else holds by now. */
    List<Position> restore(ActId act);
}
