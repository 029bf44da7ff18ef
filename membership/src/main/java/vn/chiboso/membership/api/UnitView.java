package vn.chiboso.membership.api;

import org.jspecify.annotations.Nullable;

/**
 * A unit as others see it today.
 *
 * @param parent       null at the root
 * @param name         in full, as on papers: "Chi bộ thôn Giang Đông"
 * @param officialCode five groups (1361-CV/BTCTW), null when not yet given
 * @param branchType   null unless a branch
 */
public record UnitView(
        UnitId id,
        UnitPath path,
        UnitKind kind,
        String name,
        @Nullable UnitId parent,
        @Nullable String officialCode,
        @Nullable BranchType branchType) {}
