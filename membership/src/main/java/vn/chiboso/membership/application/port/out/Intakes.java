package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.intake.UnitOrigin;

/** Sheets that are taken in, as jobs that outlive the server. */
public interface Intakes {
    /** Keeps it, its pieces still to come ({@link IntakeBlocks}). */
    void hand(Intake intake);

    /** All of the file is kept. */
    void read(Intake intake);

    Optional<Intake> find(IntakeId id);

    /** The same, and nobody else may move it until the transaction ends. */
    Optional<Intake> lock(IntakeId id);

    /** The one that has waited longest to be worked on. */
    Optional<IntakeId> waiting();

    /** One that is to be worked on, or given up with rolls still to be told of, locked; empty when it is not, or another node works on it at this moment. */
    Optional<Intake> take(IntakeId id);

    /** A piece is done with; that it was, and what it did, stand or fall together. */
    void advance(IntakeId id, int next);

    /** Another state; what is kept of the file lasts until then. The next piece is the first one when it begins to run. */
    void turn(IntakeId id, IntakeState to, Instant expiresAt);

    /** Who had it written, or go on: nothing is written that this account may not have written any more. */
    void order(IntakeId id, AccountId by);

    /** Who had it written last; whoever handed it in when that was not kept. */
    AccountId orderedBy(IntakeId id);

    /** How often the next piece has failed by now. */
    int failed(IntakeId id);

    /** Another one that writes at, above or below the path. Who asks takes turns until the transaction ends. */
    Optional<Intake> beside(IntakeId id, UnitPath path);

    /** Handed in for units at or below the path, latest first. */
    List<Intake> history(UnitPath path, int most);

    /** Rolls that changed, to be told of once. */
    void touch(IntakeId id, Map<UnitId, int[]> addedAndChanged);

    /** The next rolls to be told of; they are not given again. */
    List<Touched> tell(IntakeId id, int most);

    /** A roll that an intake changed. */
    record Touched(UnitId unit, int added, int changed) {}

    /** Keeps that the groups which were founded below the branches in this very transaction rest on the sheet. */
    void founded(IntakeId id, Collection<UnitId> branches);

    /** The sheets that founded the units; a unit founded otherwise is left out. */
    Map<UnitId, UnitOrigin> origins(Collection<UnitId> units);

    /** Forgets the files that ran out; numbers stay. */
    void forget(Instant now);
}
