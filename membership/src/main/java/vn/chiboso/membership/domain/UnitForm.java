package vn.chiboso.membership.domain;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitKind;

/**
 * What is said of a unit besides its place.
 *
 * @param branchType null unless a branch, and where not yet said
 * @param region     of the minimum wage, 1 to 4, for dues; null where not yet said
 */
public record UnitForm(
        UnitKind kind,
        UnitName name,
        @Nullable OfficialCode officialCode,
        @Nullable BranchType branchType,
        @Nullable Integer region) {
    public UnitForm {
        if (branchType != null && kind != UnitKind.BRANCH) {
            throw UnitRefusal.typeOfNoBranch();
        }
        if (region != null && (region < 1 || region > 4)) {
            throw UnitRefusal.region();
        }
    }

    /** From text as typed: blank means not said. */
    public static UnitForm of(
            UnitKind kind,
            String name,
            @Nullable String officialCode,
            @Nullable BranchType branchType,
            @Nullable Integer region) {
        var code = officialCode == null || officialCode.isBlank() ? null : new OfficialCode(officialCode);
        return new UnitForm(kind, new UnitName(name), code, branchType, region);
    }
}
