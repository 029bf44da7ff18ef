package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.PositionId;

/** Dated positions. */
public interface Positions {
    Optional<HeldPosition> find(PositionId id);

    /** Held on exactly the unit on the day, highest position first. */
    List<HeldPosition> on(UnitId unit, LocalDate day);

    /** The person's, on whatever unit, that last to the day or longer, or begin later. */
    List<HeldPosition> lasting(MemberId member, LocalDate day);

    /** Every holding of the position on the unit that has a day in common with the given one, itself left out. */
    List<HeldPosition> during(HeldPosition held);

    void add(HeldPosition held);

    /** The last day becomes the given one; a position that would end before it began is taken back. */
    void end(PositionId id, LocalDate lastDay);

    /**
     * Keeps on what the end rests; of what was taken back, that it had been given at all.
     *
     * @param lastDay null when it was taken back, and then there is a basis
     */
    void noteEnd(HeldPosition held, @Nullable LocalDate lastDay, @Nullable String basis);

    /** Ends the day before the other one begins, which takes its place; that it did so is kept. */
    void giveWay(HeldPosition held, HeldPosition to);

    /** Whatever gave way to it holds again as before, unless it ended otherwise since. */
    void giveBack(PositionId taken);

    /**
     * The person's positions end with the last day: on the unit alone, or everywhere.
     *
     * @param unit null for everywhere
     */
    void endAll(MemberId member, @Nullable UnitId unit, LocalDate lastDay);

    /** Whether anybody holds one of the positions on the unit on the day. */
    boolean anybody(UnitId unit, List<Position> positions, LocalDate day);

    /** Whether the person holds any position, on whatever unit, on any day from the first to the last. */
    boolean holdsDuring(MemberId member, LocalDate first, LocalDate last);

    /** Whether the person holds one of the positions, on whatever unit, on the day. */
    boolean holdsAny(MemberId member, Set<Position> positions, LocalDate day);
}
