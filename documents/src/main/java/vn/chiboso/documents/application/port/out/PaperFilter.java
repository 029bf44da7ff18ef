package vn.chiboso.documents.application.port.out;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.domain.Cursor;

/**
 * Which papers of a unit.
 *
 * @param readable only papers for these
 * @param kind     null for all
 * @param termFrom first day of a term; null for all
 * @param after    the last paper already seen; null from the newest
 */
public record PaperFilter(
        Set<Audience> readable,
        @Nullable PaperKind kind,
        @Nullable LocalDate termFrom,
        @Nullable Cursor after) {
    public PaperFilter {
        readable = Set.copyOf(readable);
    }
}
