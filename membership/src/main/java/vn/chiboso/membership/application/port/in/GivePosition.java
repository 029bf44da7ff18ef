package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.roll.Finding;

/** Gives a person a position on a unit from a day on. */
public interface GivePosition {
    /** The new holding, or what waits for a second person under its id; the same command again changes nothing. */
    Given give(Actor actor, Command command);

    /**
     * What came of it.
     *
     * @param warnings what is unusual about the branch's committee now; empty when it was given before or waits
     */
    record Given(PositionId id, State state, List<Finding> warnings) {
        public Given {
            warnings = List.copyOf(warnings);
        }

        /** Without anything to warn of. */
        public Given(PositionId id, State state) {
            this(id, state, List.of());
        }

        /** Whether it holds. */
        public enum State {
            IN_FORCE,
            /** Proposed: an officer's position from the commune up needs a second person. */
            WAITS,
            /** In force without a second person, since there is nobody else who could confirm. */
            ALONE
        }
    }

    /**
     * What is given.
     *
     * @param id      chosen by the caller so that a double submit gives once; null for a fresh one
     * @param lastDay included; null until further notice
     * @param basis   the decision it rests on
     */
    record Command(
            @Nullable PositionId id,
            UnitId unit,
            MemberId member,
            Position position,
            LocalDate from,
            @Nullable LocalDate lastDay,
            @Nullable String basis) {}
}
