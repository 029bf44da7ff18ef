package vn.chiboso.documents.domain;

import static vn.chiboso.documents.api.FileRefusal.Reason.EMPTY;
import static vn.chiboso.documents.api.FileRefusal.Reason.KIND_NOT_ALLOWED;
import static vn.chiboso.documents.api.FileRefusal.Reason.LOOKS_SECRET;
import static vn.chiboso.documents.api.FileRefusal.Reason.NOT_WHAT_IT_SAYS;
import static vn.chiboso.documents.api.FileRefusal.Reason.SECRET_NOT_EXCLUDED;
import static vn.chiboso.documents.api.FileRefusal.Reason.TOO_LARGE;

import vn.chiboso.documents.api.FileRefusal;

/** Whether a file may be kept: the rules at the door, cheapest first. */
public final class Intake {
    private static final long MEGABYTE = 1024 * 1024;

    private Intake() {}

    /**
     * Refuses by what is known before the content is read.
     *
     * @param maxSize in bytes
     * @return the kind its name claims
     */
    public static FileKind claim(FileName name, long size, long maxSize, boolean declaredNoSecret) {
        if (!declaredNoSecret) {
            throw new FileRefusal(SECRET_NOT_EXCLUDED);
        }
        if (size == 0) {
            throw new FileRefusal(EMPTY, name.value());
        }
        if (size > maxSize) {
            throw new FileRefusal(TOO_LARGE, name.value(), (size + MEGABYTE - 1) / MEGABYTE, maxSize / MEGABYTE);
        }
        SecrecyMarks.inName(name).ifPresent(mark -> refuseSecret(name, mark));
        return FileKind.named(name)
                .orElseThrow(() -> new FileRefusal(KIND_NOT_ALLOWED, name.value(), FileKind.allExtensions()));
    }

    /** Refuses by what the content was found to be. */
    public static void confirm(FileName name, FileKind claimed, InspectedContent found) {
        if (found.active()) {
            throw new FileRefusal(KIND_NOT_ALLOWED, name.value(), FileKind.allExtensions());
        }
        if (!found.mediaType().equals(claimed.mediaType())) {
            throw new FileRefusal(NOT_WHAT_IT_SAYS, name.value(), "." + name.extension(), found.mediaType());
        }
        SecrecyMarks.inHead(found.head()).ifPresent(mark -> refuseSecret(name, mark));
    }

    private static void refuseSecret(FileName name, String mark) {
        throw new FileRefusal(LOOKS_SECRET, name.value(), mark);
    }
}
