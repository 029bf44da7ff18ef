package vn.chiboso.membership.domain.roll;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;

/**
 * A list book that somebody handed in.
 *
 * @param fileHash  SHA-256 of the file, in hexadecimal
 * @param validFrom day from which the list holds
 * @param expiresAt when a proposal that nobody confirmed is forgotten
 * @param result    null until confirmed
 */
public record RollImport(
        RollImportId id,
        UnitId unit,
        AccountId by,
        String byName,
        String fileName,
        String fileHash,
        LocalDate validFrom,
        Instant proposedAt,
        Instant expiresAt,
        @Nullable Result result) {
    /** What a confirmed import did, in rows. */
    public record Result(Instant at, int added, int changed, int unchanged, int refused) {}

    /** Whether it may still be looked at or confirmed. */
    public boolean isAlive(Instant now) {
        return result != null || now.isBefore(expiresAt);
    }
}
