package vn.chiboso.membership.api;

import org.jspecify.annotations.Nullable;

/**
 * A unit as others see it today.
 *
 * @param parent       null at the root; of a merged unit, who took it over
 * @param name         in full, as on papers: "Chi bộ thôn Giang Đông"
 * @param officialCode five groups (1361-CV/BTCTW), null when not yet given
 * @param branchType   null unless a branch
 * @param stands       false for a unit that was merged: its papers are read, nothing new begins in it
 */
public record UnitView(
        UnitId id,
        UnitPath path,
        UnitKind kind,
        String name,
        @Nullable UnitId parent,
        @Nullable String officialCode,
        @Nullable BranchType branchType,
        boolean stands) {
    /** A unit that stands. */
    public UnitView(
            UnitId id,
            UnitPath path,
            UnitKind kind,
            String name,
            @Nullable UnitId parent,
            @Nullable String officialCode,
            @Nullable BranchType branchType) {
        this(id, path, kind, name, parent, officialCode, branchType, true);
    }
}
