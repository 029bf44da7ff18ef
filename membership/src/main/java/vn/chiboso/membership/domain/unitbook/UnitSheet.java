package vn.chiboso.membership.domain.unitbook;

import java.time.Instant;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeRefusal;
import vn.chiboso.membership.domain.intake.IntakeState;

/**
 * A sheet of organisations below a unit: compared as a whole when it is handed in, founded piece by piece once confirmed.
 *
 * @param by        who handed it in
 * @param fileHash  SHA-256 of the file, in hexadecimal
 * @param unknown   headings that are ignored
 * @param expiresAt when its rows are forgotten
 * @param failures  how often the next piece failed
 */
public record UnitSheet(
        UnitSheetId id,
        UnitId unit,
        AccountId by,
        String byName,
        String fileName,
        String fileHash,
        IntakeState state,
        String unknown,
        int rows,
        UnitSheetCounts counts,
        Instant handedAt,
        Instant expiresAt,
        int failures) {
    /** As often a piece fails before a person has to look. */
    private static final int DESPAIR = 5;

    public UnitSheet with(UnitSheetCounts counted) {
        return new UnitSheet(
                id, unit, by, byName, fileName, fileHash, state, unknown, rows, counted, handedAt, expiresAt, failures);
    }

    /** Whether who confirms it need not wait for a job. */
    public boolean isSmall() {
        return counts.toFound() <= Intake.BLOCK;
    }

    /** Whether it was stopped because a piece failed again and again. */
    public boolean isTroubled() {
        return state == IntakeState.STOPPED && failures >= DESPAIR;
    }

    /** The state after the next piece failed once more, so often by now. */
    public IntakeState afterFailing(int times) {
        return state == IntakeState.RUNNING && times >= DESPAIR ? IntakeState.STOPPED : state;
    }

    /** How far the founding is, in percent. */
    public int percent() {
        var all = counts.toFound();
        return all == 0 ? 0 : (all - counts.of(UnitOutcome.NEW)) * 100 / all;
    }

    /** Refuses to be confirmed unless it is that very file, with as much to found as was seen. */
    public void requireConfirmable(String hash, int toFound) {
        if (state != IntakeState.CHECKED || !fileHash.equals(hash)) {
            throw IntakeRefusal.state();
        }
        if (counts.toFound() == 0) {
            throw IntakeRefusal.nothing();
        }
        if (counts.toFound() != toFound) {
            throw IntakeRefusal.state();
        }
    }
}
