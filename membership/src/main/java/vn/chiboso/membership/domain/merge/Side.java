package vn.chiboso.membership.domain.merge;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.roll.ListBook;

/**
 * One of two records.
 *
 * @param unit      the branch whose roll it is on today, else the last one
 * @param residence whether one is kept
 */
public record Side(
        MemberId id,
        ListBook book,
        Path path,
        UnitId unit,
        String unitName,
        @Nullable CitizenId citizen,
        boolean residence) {}
