package vn.chiboso.membership.domain;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitKind;

/**
 * What is said of a unit besides its place.
 *
 * @param branchType null unless a branch, and where not yet said
 * @param region     of the minimum wage, 1 to 4, for dues; null: that of the nearest unit above that states one
 * @param meetingDay day of the month on which the regular meeting is expected, 1 to 28; null: by the rule
 */
public record UnitForm(
        UnitKind kind,
        UnitName name,
        @Nullable OfficialCode officialCode,
        @Nullable BranchType branchType,
        @Nullable Integer region,
        @Nullable Integer meetingDay) {
    /** The last day that every month has. */
    private static final int LAST_OF_ANY_MONTH = 28;

    public UnitForm {
        name = name.of(kind);
        if (branchType != null && kind != UnitKind.BRANCH) {
            throw UnitRefusal.typeOfNoBranch();
        }
        if (region != null && (region < 1 || region > 4)) {
            throw UnitRefusal.region();
        }
        if (meetingDay != null && (meetingDay < 1 || meetingDay > LAST_OF_ANY_MONTH)) {
            throw UnitRefusal.meetingDay();
        }
    }

    /** Without a day for meetings. */
    public static UnitForm of(
            UnitKind kind,
            String name,
            @Nullable String officialCode,
            @Nullable BranchType branchType,
            @Nullable Integer region) {
        return of(kind, name, officialCode, branchType, region, null);
    }

    /** From text as typed: blank means not said. */
    public static UnitForm of(
            UnitKind kind,
            String name,
            @Nullable String officialCode,
            @Nullable BranchType branchType,
            @Nullable Integer region,
            @Nullable Integer meetingDay) {
        var code = officialCode == null || officialCode.isBlank() ? null : new OfficialCode(officialCode);
        return new UnitForm(kind, new UnitName(name), code, branchType, region, meetingDay);
    }
}
