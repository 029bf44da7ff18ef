package vn.chiboso.documents.application.port.out;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.documents.domain.Cursor;

/**
 * Which files of a unit.
 *
 * @param readable  only files for these
 * @param announced only these of the files that were not put into the library by hand; null for all
 * @param after     the last file already seen; null from the newest
 */
public record FileFilter(
        Set<Audience> readable,
        @Nullable Set<FileId> announced,
        @Nullable Cursor after) {
    public FileFilter {
        readable = Set.copyOf(readable);
    }
}
