package vn.chiboso.membership.domain.reorganisation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;

/**
 * A reorganisation that was done.
 *
 * @param units  who took part, by the names of then
 * @param undone null as long as it stands
 */
public record Reorganisation(
        ReorganisationId id,
        ReorganisationKind kind,
        UnitId issuer,
        String issuerName,
        Decision decision,
        Map<UnitId, String> units,
        List<Line> lines,
        AccountId account,
        String by,
        Instant at,
        @Nullable Undone undone) {
    /** By whom and when it was taken back. */
    public record Undone(String by, Instant at) {}
}
