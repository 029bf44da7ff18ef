package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferLine;
import vn.chiboso.membership.domain.transfer.TransferStep;

/** Transfers from a branch and to it, for those who keep either roll. */
public interface SeeTransfers {
    View see(Actor actor, Query query);

    /**
     * What is asked for.
     *
     * @param unit     whose; null for the actor's own branch
     * @param transfer only this one, whatever the unit; null for the unit's
     * @param from     the so-manieth of the unit's, counted from 0
     */
    record Query(@Nullable UnitId unit, @Nullable TransferId transfer, int from) {
        public static Query of(@Nullable UnitId unit, int from) {
            return new Query(unit, null, from);
        }

        public static Query one(TransferId transfer) {
            return new Query(null, transfer, 0);
        }
    }

    /**
     * What is shown.
     *
     * @param unit the branch they are shown for
     * @param next where the next page begins; -1 when there is none
     * @param taken the steps so far of the one asked for; empty for a unit's
     */
    record View(UnitId unit, String unitName, List<Line> lines, int next, List<Taken> taken) {
        /** The lines tell who goes where. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return lines.isEmpty() ? Optional.empty() : Optional.of(unit);
        }
    }

    /**
     * One transfer.
     *
     * @param due    the last day of the next step by rule; null when none is due
     * @param unknownYear of which no calendar of holidays is entered, so that the day may change; null when it is certain
     * @param atHome the actor acts for the home branch
     * @param atDestination the actor acts for the other side
     */
    record Line(
            TransferLine line,
            @Nullable LocalDate due,
            @Nullable Integer unknownYear,
            boolean overdue,
            boolean atHome,
            boolean atDestination) {}

    /** A step, with the name of who took it; blank when that is not known. */
    record Taken(TransferStep step, String byName) {}
}
