package vn.chiboso.documents.api;

import java.time.Instant;
import vn.chiboso.membership.api.UnitId;

/** A stored file; downloaded at {@code /documents/files/{id}}. {@code size} in bytes. */
public record FileView(FileId id, UnitId unit, String name, String mediaType, long size, Instant storedAt) {}
