package vn.chiboso.membership.application;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.PathRefusal;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferRefusal;

/** For which side of a transfer somebody acts. Nobody does for themselves. */
@Component
class TransferSides {
    private final RollKeepers keepers;

    TransferSides(RollKeepers keepers) {
        this.keepers = keepers;
    }

    boolean isAtHome(Actor actor, Transfer transfer) {
        return isAtHome(transfer, unit -> keepers.authority(actor, unit).keepsRoll());
    }

    /** The same for many transfers, with what was found of each unit. */
    boolean isAtHome(Transfer transfer, Predicate<UnitId> keepsRoll) {
        return keepsRoll.test(transfer.home());
    }

    /** Home acts for a destination outside this tree; a transfer that is only being prepared is home's alone. */
    boolean isAtDestination(Actor actor, Transfer transfer) {
        return isAtDestination(transfer, unit -> keepers.authority(actor, unit).keepsRoll());
    }

    boolean isAtDestination(Transfer transfer, Predicate<UnitId> keepsRoll) {
        var destination = transfer.destination();
        if (destination == null) {
            return isAtHome(transfer, keepsRoll);
        }
        return transfer.sentOn() != null && keepsRoll.test(destination);
    }

    void requireHome(Actor actor, Transfer transfer) {
        require(isAtHome(actor, transfer), actor, transfer);
    }

    void requireDestination(Actor actor, Transfer transfer) {
        require(isAtDestination(actor, transfer), actor, transfer);
    }

    void requireEither(Actor actor, Transfer transfer) {
        require(isAtHome(actor, transfer) || isAtDestination(actor, transfer), actor, transfer);
    }

    private void require(boolean holds, Actor actor, Transfer transfer) {
        if (!isAtHome(actor, transfer) && !isAtDestination(actor, transfer)) {
            throw TransferRefusal.notFound();
        }
        if (!holds) {
            throw TransferRefusal.otherSide();
        }
        if (actor.is(transfer.member())) {
            throw PathRefusal.own();
        }
    }
}
