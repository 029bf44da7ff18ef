package vn.chiboso.documents.adapter.in.web;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.FileView;

/** A file in the list; its size in words. */
record FileLine(UUID id, String name, String size, Instant storedAt, boolean ofCommittee) {
    private static final long KILOBYTE = 1024;

    static FileLine of(FileView file) {
        return new FileLine(
                file.id().value(),
                file.name(),
                size(file.size()),
                file.storedAt(),
                file.audience() == Audience.COMMITTEE);
    }

    /** "812 KB", "3,4 MB": small files count as one kilobyte. */
    static String size(long bytes) {
        if (bytes < KILOBYTE * KILOBYTE) {
            return Math.max(1, bytes / KILOBYTE) + " KB";
        }
        return String.format(Locale.of("vi"), "%.1f MB", (double) bytes / (KILOBYTE * KILOBYTE));
    }
}
