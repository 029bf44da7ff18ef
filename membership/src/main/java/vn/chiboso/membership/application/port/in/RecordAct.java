package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.BadgeWay;

/** Records what happened to a person: secretary, deputy or the officer above, never the person. */
public interface RecordAct {
    /** The act; the same command again changes nothing. */
    ActId record(Actor actor, Command command);

    /**
     * What happened.
     *
     * @param id    chosen by the caller so that a double submit records once; null for a fresh one
     * @param on    the day it takes effect; null where a rule or the decision gives the day
     * @param until last day it is meant to hold, null when not limited; of a time out of the Party the first day in it again
     * @param note  place, remarks; null for none
     * @param position what a dismissal ends; null for none
     * @param badge    of acts about a badge; null elsewhere
     * @param criminal the end of a membership was for one of the crimes after which readmission waits longer
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
            @Nullable PositionId position,
            @Nullable BadgeText badge,
            boolean criminal) {
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

        /** Of anything about no badge and no crime. */
        public Command(
                @Nullable ActId id,
                MemberId member,
                ActKind kind,
                @Nullable LocalDate on,
                @Nullable LocalDate until,
                DecisionText decision,
                @Nullable String note,
                int seen,
                @Nullable PositionId position) {
            this(id, member, kind, on, until, decision, note, seen, position, null, false);
        }
    }

    /**
     * Which badge.
     *
     * @param round when it is handed over; null outside the rounds, and of what is handed over already
     * @param way   demanded of a proposal and an award; null of what is handed over
     * @param certificate null when not noted
     */
    record BadgeText(
            int years,
            @Nullable LocalDate round,
            @Nullable BadgeWay way,
            @Nullable String certificate) {}
}
