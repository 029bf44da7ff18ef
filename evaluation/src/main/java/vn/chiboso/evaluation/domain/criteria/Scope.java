package vn.chiboso.evaluation.domain.criteria;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * Whom a criteria set is for: everything at or below the issuer.
 *
 * @param unit   the issuer, null for the central frame
 * @param prefix its path; empty for the central frame, which covers everything
 */
public record Scope(@Nullable UnitId unit, String prefix) {
    /** The whole country. */
    public static final Scope CENTRAL = new Scope(null, "");

    /** Everything at or below the unit. */
    public static Scope of(UnitId unit, UnitPath path) {
        return new Scope(unit, path.value());
    }

    public boolean isCentral() {
        return prefix.isEmpty();
    }

    /** Whether a unit at the path is measured by sets of this scope. */
    public boolean covers(UnitPath path) {
        return path.value().startsWith(prefix);
    }
}
