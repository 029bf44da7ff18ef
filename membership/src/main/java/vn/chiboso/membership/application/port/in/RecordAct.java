package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;

/** Records what happened to a person: secretary, deputy or the officer above, never the person. */
public interface RecordAct {
    /** The act; the same command again changes nothing. */
    ActId record(Actor actor, Command command);

    /**
     * What happened.
     *
     * @param id    chosen by the caller so that a double submit records once; null for a fresh one
     * @param on    the day it takes effect; null where a rule or the decision gives the day
     * @param until last day it is meant to hold, null when not limited
     * @param note  place, remarks; null for none
     * @param position what a dismissal ends; null for none
     * @param seen  how many acts the path had when it was read; refused when there are others since
     */
    record Command(
            @Nullable ActId id,
            MemberId member,
            ActKind kind,
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            DecisionText decision,
            @Nullable String note,
            int seen,
            @Nullable PositionId position) {
        /** Of anything that ends no single position. */
        public Command(
                @Nullable ActId id,
                MemberId member,
                ActKind kind,
                @Nullable LocalDate on,
                @Nullable LocalDate until,
                DecisionText decision,
                @Nullable String note,
                int seen) {
            this(id, member, kind, on, until, decision, note, seen, null);
        }
    }
}
