package vn.chiboso.documents.api;

import java.time.Instant;
import vn.chiboso.membership.api.UnitId;

/** A stored file; downloaded at {@code /documents/files/{id}}. {@code size} in bytes. */
public record FileView(
        FileId id, UnitId unit, String name, String mediaType, long size, Instant storedAt, Audience audience) {
    /** For everybody of the unit. */
    public FileView(FileId id, UnitId unit, String name, String mediaType, long size, Instant storedAt) {
        this(id, unit, name, mediaType, size, storedAt, Audience.BRANCH);
    }
}
