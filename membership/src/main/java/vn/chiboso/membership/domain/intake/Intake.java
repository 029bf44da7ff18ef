package vn.chiboso.membership.domain.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.roll.RollField;

/**
 * A sheet of people of one branch or of many below a unit, taken in piece by piece.
 *
 * @param path      of the unit, which rows must stand below
 * @param branch    whether the unit is a branch itself, so that rows need not name theirs
 * @param fileHash  SHA-256 of the file, in hexadecimal
 * @param columns   what the sheet tells
 * @param unknown   headings that are ignored
 * @param ignored   rows that are nobody's, by number
 * @param blocks    pieces in all
 * @param next      first piece not yet compared, or once confirmed not yet written
 * @param counts    of the comparison until done, then of what was done
 * @param expiresAt when what is kept of the file is forgotten
 * @param failures  how often the next piece failed
 */
public record Intake(
        IntakeId id,
        UnitId unit,
        UnitPath path,
        boolean branch,
        AccountId by,
        String byName,
        String fileName,
        String fileHash,
        LocalDate validFrom,
        IntakeState state,
        Set<RollField> columns,
        String unknown,
        String ignored,
        int rows,
        int blocks,
        int next,
        IntakeCounts counts,
        Instant handedAt,
        Instant expiresAt,
        @Nullable Instant doneAt,
        int failures,
        long version) {
    /** Rows in a piece: one transaction, one step of the progress. */
    public static final int BLOCK = 500;

    /** As often a piece fails before its rows are tried one by one. */
    private static final int PATIENCE = 3;

    /** As often it fails before a person has to look. */
    private static final int DESPAIR = 5;

    public Intake {
        columns = Set.copyOf(columns);
    }

    /** Whether it is of one branch and one piece, so that who asked for it need not wait for a job. */
    public boolean isSmall() {
        return branch && blocks == 1;
    }

    /** Whether it is being written, or was, as far as it went. */
    public boolean isConfirmed() {
        return state == IntakeState.RUNNING || state == IntakeState.STOPPED || state == IntakeState.DONE;
    }

    /** Whether the next piece is tried row by row, so that what cannot be written does not keep the rest back. */
    public boolean isByRow() {
        return failures >= PATIENCE;
    }

    /** Whether it was stopped because not even that went. */
    public boolean isTroubled() {
        return state == IntakeState.STOPPED && failures >= DESPAIR;
    }

    /** The state after the next piece failed once more, so often by now; nothing was written while it is compared. */
    public IntakeState afterFailing(int times) {
        return switch (state) {
            case CHECKING -> times >= PATIENCE ? IntakeState.DROPPED : state;
            case RUNNING -> times >= DESPAIR ? IntakeState.STOPPED : state;
            case CHECKED, STOPPED, DONE, DROPPED -> state;
        };
    }

    /** How far the present work is, in percent. */
    public int percent() {
        return switch (state) {
            case CHECKED, DONE -> 100;
            case CHECKING, RUNNING, STOPPED, DROPPED -> blocks == 0 ? 0 : next * 100 / blocks;
        };
    }

    /** Refuses to be confirmed unless it was compared, as that very file, with something to write. */
    public void requireConfirmable(String hash, int rowsToWrite) {
        if (state != IntakeState.CHECKED || !fileHash.equals(hash)) {
            throw IntakeRefusal.state();
        }
        if (counts.toWrite() == 0) {
            throw IntakeRefusal.nothing();
        }
        if (counts.toWrite() != rowsToWrite) {
            throw IntakeRefusal.state();
        }
    }

    /** The state after somebody stops, goes on or gives up; refuses what cannot be asked of it now. */
    public IntakeState after(Order order) {
        return state.after(order);
    }

    /** What somebody can ask of it. */
    public enum Order {
        STOP,
        GO_ON,
        DROP
    }
}
