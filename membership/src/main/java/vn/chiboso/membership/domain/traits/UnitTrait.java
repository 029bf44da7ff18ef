package vn.chiboso.membership.domain.traits;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.domain.OfficialCode;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitRefusal;

/** Something said of a unit that changes with time; as a text, null where nothing is said. */
public enum UnitTrait {
    /** One of the six groups of 42-HD/BTCTW II.3. */
    BRANCH_TYPE,

    /** Of the minimum wage, for dues (01-QĐ/TW): 1 to 4. */
    REGION,

    /** Five groups (1361-CV/BTCTW). */
    OFFICIAL_CODE,

    /** Day of the month on which the regular meeting is expected: 1 to 28. */
    MEETING_DAY;

    /** What the form says. */
    public @Nullable String of(UnitForm form) {
        var code = form.officialCode();
        return switch (this) {
            case BRANCH_TYPE ->
                form.branchType() == null ? null : form.branchType().name();
            case REGION -> form.region() == null ? null : form.region().toString();
            case OFFICIAL_CODE -> code == null ? null : code.value();
            case MEETING_DAY ->
                form.meetingDay() == null ? null : form.meetingDay().toString();
        };
    }

    /** The form with another value; refuses what is none. Blank means not said. */
    public UnitForm in(UnitForm form, @Nullable String typed) {
        var value = typed == null || typed.isBlank() ? null : typed.strip();
        try {
            return new UnitForm(
                    form.kind(),
                    form.name(),
                    this != OFFICIAL_CODE ? form.officialCode() : value == null ? null : new OfficialCode(value),
                    this != BRANCH_TYPE ? form.branchType() : value == null ? null : BranchType.valueOf(value),
                    this != REGION ? form.region() : value == null ? null : Integer.valueOf(value),
                    this != MEETING_DAY ? form.meetingDay() : value == null ? null : Integer.valueOf(value));
        } catch (IllegalArgumentException e) {
            throw UnitRefusal.traitValue();
        }
    }
}
