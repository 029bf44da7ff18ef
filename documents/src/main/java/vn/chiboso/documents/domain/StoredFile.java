package vn.chiboso.documents.domain;

import java.time.Instant;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.documents.api.FileView;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * A file of a unit's library. The content is found by its digest.
 *
 * @param size   in bytes
 * @param placed put into the library by hand, not only attached to something
 */
public record StoredFile(
        FileId id,
        UnitId unit,
        UnitPath path,
        Audience audience,
        FileName name,
        FileKind kind,
        long size,
        Digest digest,
        Instant storedAt,
        AccountId storedBy,
        boolean placed) {
    /** As other modules see it. */
    public FileView view() {
        return new FileView(id, unit, name.value(), kind.mediaType(), size, storedAt, audience);
    }
}
