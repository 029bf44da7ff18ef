package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.unitbook.PlannedUnit;
import vn.chiboso.membership.domain.unitbook.UnitFinding;
import vn.chiboso.membership.domain.unitbook.UnitOutcome;
import vn.chiboso.membership.domain.unitbook.UnitSheet;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** Sheets of organisations, as jobs that outlive the server. */
public interface UnitSheets {
    /** Keeps it with its rows; {@code path} is the unit's. */
    void hand(UnitSheet sheet, UnitPath path, List<PlannedUnit> rows);

    Optional<UnitSheet> find(UnitSheetId id);

    /** The same, and nobody else may move it until the transaction ends. */
    Optional<UnitSheet> lock(UnitSheetId id);

    /** The one that has waited longest for its units to be founded. */
    Optional<UnitSheetId> waiting();

    /** One whose units are to be founded, locked; empty when they are not, or another node works on it at this moment. */
    Optional<UnitSheet> take(UnitSheetId id);

    void turn(UnitSheetId id, IntakeState to, Instant expiresAt);

    /** Who had it written, or go on. */
    void order(UnitSheetId id, AccountId by);

    /** Who had it written last; whoever handed it in when nobody did. */
    AccountId orderedBy(UnitSheetId id);

    /** How often the next piece has failed by now. */
    int failed(UnitSheetId id);

    /** The next ones to be founded, what stands above first. */
    List<PlannedUnit> next(UnitSheetId id, int most);

    /** What became of rows: founded, or not possible any more and why. */
    void settle(UnitSheetId id, Collection<Integer> founded, Map<Integer, UnitFinding> movedOn);

    /** Rows with those outcomes from a row on, by number; empty when forgotten. */
    List<PlannedUnit> rows(UnitSheetId id, Set<UnitOutcome> outcomes, int fromRow, int most);

    /** Handed in for units at or below the path, latest first. */
    List<UnitSheet> history(UnitPath path, int most);

    /** Forgets the rows of those that ran out; numbers stay. */
    void forget(Instant now);
}
