package vn.chiboso.documents.application.port.out;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.domain.Cursor;
import vn.chiboso.membership.api.Term;

/**
 * Which papers of a unit.
 *
 * @param readable only papers for these
 * @param kind     null for all
 * @param term     only papers dated within it; null for all
 * @param after    the last paper already seen; null from the newest
 */
public record PaperFilter(
        Set<Audience> readable,
        @Nullable PaperKind kind,
        @Nullable Term term,
        @Nullable Cursor after) {
    public PaperFilter {
        readable = Set.copyOf(readable);
    }
}
