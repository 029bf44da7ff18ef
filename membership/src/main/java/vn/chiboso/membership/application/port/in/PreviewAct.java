package vn.chiboso.membership.application.port.in;

import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.transfer.TransferLine;

/**
 * What an act that ends a membership would close, before it is recorded. Asked by whoever may record it; refuses what recording
 * would refuse and writes nothing.
 */
public interface PreviewAct {
    View preview(Actor actor, RecordAct.Command command);

    /**
     * What will happen.
     *
     * @param unit      the branch that answers for the person
     * @param act       as it would be recorded
     * @param posts     that end the day before, with what they are held on
     * @param account   whether the person can sign in today, and could no longer
     * @param transfers that stop, or stays that are over
     * @param tasks     how many given to the person are not done; they stay as they are
     */
    record View(UnitId unit, Act act, List<Post> posts, boolean account, List<TransferLine> transfers, int tasks) {
        public View {
            posts = List.copyOf(posts);
            transfers = List.copyOf(transfers);
        }

        /** Posts and transfers of somebody. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return Optional.of(unit);
        }
    }

    /** A position and the name of the unit it is held on. */
    record Post(HeldPosition held, String unitName) {}
}
