package vn.chiboso.bootstrap.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A row before it is chained.
 *
 * @param ids     ids named by the command, "UnitId=…" and so on, never free text
 * @param outcome DONE, "REFUSED code", "FAILED type"
 */
record AuditEntry(UUID chain, Instant at, UUID account, String useCase, String ids, String outcome) {
    AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** SHA-256 over the previous hash and everything in this row. */
    byte[] hash(long position, byte[] previous) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            for (var part : new Object[] {chain, position, at, account, useCase, ids, outcome}) {
                digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
